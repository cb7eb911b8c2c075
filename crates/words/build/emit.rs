//! What is the Rust of a message?

use std::fmt::Write as _;

use crate::catalog::{Case, Catalog, Kind, Message, Piece};
use crate::pseudo;

/// Keys that would not be names of methods.
const KEYWORDS: [&str; 12] = ["as", "else", "for", "if", "in", "loop", "match", "move", "ref", "self", "type", "use"];

/// The enum of locales and a method for each message of `base`, which all of `catalogs` have.
pub(crate) fn rust(base: &Catalog, catalogs: &[Catalog]) -> Result<String, Vec<String>> {
    let mut code = String::new();
    locale_enum(&mut code, catalogs)?;
    code.push_str("impl Words {\n");
    for (key, message) in &base.messages {
        let name = key.replace('-', "_");
        if KEYWORDS.contains(&name.as_str()) || name.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(vec![format!("{}: {key} cannot be the name of a method", message.file)]);
        }
        method(&mut code, &name, key, message, catalogs);
    }
    code.push_str("}\n");
    Ok(code)
}

fn locale_enum(code: &mut String, catalogs: &[Catalog]) -> Result<(), Vec<String>> {
    for catalog in catalogs {
        // The rule "one is exactly 1" holds for whole numbers in these; others need their own.
        if !["en", "es"].contains(&catalog.tag.split('-').next().unwrap_or_default()) {
            return Err(vec![format!("locales/{}: build/emit.rs has no plural rule for it", catalog.tag)]);
        }
    }
    let each = |line: &dyn Fn(&Catalog) -> String| catalogs.iter().map(line).collect::<String>();
    let variants = each(&|c| format!("    /// `{}`\n    {},\n", c.tag, variant(&c.tag)));
    let all = each(&|c| format!("Self::{}, ", variant(&c.tag)));
    let tags = each(&|c| format!("            Self::{} => {:?},\n", variant(&c.tag), c.tag));
    let _ = write!(
        code,
        "/// A language and country that the words are written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {{
    #[default]
{variants}}}

impl Locale {{
    /// Every one, the language of the source first.
    pub const ALL: &'static [Self] = &[{all}];

    /// The language tag, as in `lang` of HTML.
    #[must_use]
    pub const fn tag(self) -> &'static str {{
        match self {{
{tags}        }}
    }}
}}

"
    );
    Ok(())
}

/// `en-US` is `EnUs`; the made-up locale is `Pseudo`.
fn variant(tag: &str) -> String {
    if tag == pseudo::TAG {
        return "Pseudo".to_owned();
    }
    let word = |part: &str| {
        let (first, rest) = part.split_at(part.len().min(1));
        format!("{}{}", first.to_uppercase(), rest.to_lowercase())
    };
    tag.split('-').map(word).collect()
}

fn method(code: &mut String, name: &str, key: &str, message: &Message, catalogs: &[Catalog]) {
    let parameters = message.parameters();
    let mut signature = String::new();
    for (parameter, kind) in &parameters {
        let rust = match kind {
            Kind::Text => "&str",
            Kind::Number => "i64",
        };
        let _ = write!(signature, ", {parameter}: {rust}");
    }
    let (is_const, returns) = if parameters.is_empty() { ("const ", "&'static str") } else { ("", "String") };
    let _ = writeln!(code, "    /// {}", documentation(&message.pieces));
    let _ = writeln!(code, "    #[must_use]\n    pub {is_const}fn {name}(self{signature}) -> {returns} {{");
    let _ = writeln!(code, "        match self.locale {{");
    for catalog in catalogs {
        // Parity was checked: every catalog has the key.
        if let Some(theirs) = catalog.messages.get(key) {
            let body = if parameters.is_empty() { literal(&theirs.pieces) } else { formatted(&theirs.pieces) };
            let _ = writeln!(code, "            Locale::{} => {body},", variant(&catalog.tag));
        }
    }
    code.push_str("        }\n    }\n\n");
}

fn literal(pieces: &[Piece]) -> String {
    let text: String = pieces.iter().map(|piece| if let Piece::Text(text) = piece { text } else { "" }).collect();
    format!("{text:?}")
}

/// The pieces as a `String`; plurals become positional arguments of its `format!`.
fn formatted(pieces: &[Piece]) -> String {
    match pieces {
        [Piece::Plural { variable, cases }] => return choice(variable, cases),
        [] | [Piece::Text(_)] => return format!("{}.to_owned()", literal(pieces)),
        _ => {}
    }
    let mut pattern = String::new();
    let mut arguments = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => pattern.push_str(&text.replace('{', "{{").replace('}', "}}")),
            Piece::Variable(name) => {
                let _ = write!(pattern, "{{{name}}}");
            }
            Piece::Plural { variable, cases } => {
                pattern.push_str("{}");
                let _ = write!(arguments, ", {}", choice(variable, cases));
            }
            // References were resolved when the catalog was read.
            Piece::Reference(_) => {}
        }
    }
    format!("format!({pattern:?}{arguments})")
}

fn choice(variable: &str, cases: &[(Case, Vec<Piece>)]) -> String {
    format!("match {variable} {{ {} }}", arms(cases))
}

fn arms(cases: &[(Case, Vec<Piece>)]) -> String {
    cases.iter().fold(String::new(), |mut all, (case, pieces)| {
        let when = match case {
            Case::Exactly(number) => number.to_string(),
            Case::One => "1".to_owned(),
            Case::Other => "_".to_owned(),
        };
        let _ = write!(all, "{when} => {}, ", formatted(pieces));
        all
    })
}

/// The text on one line, for the documentation of the method.
fn documentation(pieces: &[Piece]) -> String {
    let text: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.replace('\n', " "),
            Piece::Variable(name) | Piece::Reference(name) => format!("`{name}`"),
            Piece::Plural { cases, .. } => cases.last().map(|(_, inner)| documentation(inner)).unwrap_or_default(),
        })
        .collect();
    text.replace('[', "\\[").replace(']', "\\]")
}
