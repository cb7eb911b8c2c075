//! What does a Fluent pattern say?
//!
//! The part of Fluent this project uses: text, `{ $variable }`, `{ message }`, `{ -term }`,
//! string and number literals, and plural selectors on a variable. Anything else is refused.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::catalog::{Case, Piece};

/// The pieces of a pattern, references not resolved.
pub(crate) fn pieces(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut found: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => placeable(expression)?,
        };
        push(&mut found, piece);
    }
    Ok(found)
}

/// Adds a piece, joining neighbouring text.
pub(crate) fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    if let (Some(Piece::Text(before)), Piece::Text(text)) = (pieces.last_mut(), &piece) {
        before.push_str(text);
    } else {
        pieces.push(piece);
    }
}

fn placeable(expression: &Expression<&str>) -> Result<Piece, String> {
    match expression {
        Expression::Inline(inline) => inline_piece(inline),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut cases = Vec::new();
            for variant in variants {
                let case = match &variant.key {
                    VariantKey::Identifier { name: "one" } => Case::One,
                    VariantKey::Identifier { name: "other" } => Case::Other,
                    VariantKey::Identifier { name } => {
                        return Err(format!("[{name}]: only one, other and numbers"));
                    }
                    VariantKey::NumberLiteral { value } => {
                        Case::Exactly(value.parse().map_err(|_| format!("[{value}]: not a whole number"))?)
                    }
                };
                if variant.default != (case == Case::Other) {
                    return Err("the default variant must be *[other]".to_owned());
                }
                cases.push((case, pieces(&variant.value)?));
            }
            // Exact numbers win over categories, `other` takes the rest.
            cases.sort_by_key(|(case, _)| match case {
                Case::Exactly(_) => 0,
                Case::One => 1,
                Case::Other => 2,
            });
            Ok(Piece::Plural { variable: variable(id.name)?, cases })
        }
        Expression::Select { .. } => Err("a selector must be a $variable".to_owned()),
    }
}

fn inline_piece(inline: &InlineExpression<&str>) -> Result<Piece, String> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
            Ok(Piece::Text(text.into_owned()))
        }
        InlineExpression::VariableReference { id } => Ok(Piece::Variable(variable(id.name)?)),
        InlineExpression::MessageReference { id, attribute } => Ok(Piece::Reference(match attribute {
            Some(attribute) => format!("{}-{}", id.name, attribute.name),
            None => id.name.to_owned(),
        })),
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            Ok(Piece::Reference(format!("-{}", id.name)))
        }
        InlineExpression::TermReference { .. } => {
            Err("terms with attributes or arguments are not supported".to_owned())
        }
        InlineExpression::FunctionReference { id, .. } => {
            Err(format!("{}(): functions are not supported; format the value in Rust", id.name))
        }
        InlineExpression::Placeable { expression } => placeable(expression),
    }
}

fn variable(name: &str) -> Result<String, String> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    if name.chars().all(good) { Ok(name.replace('-', "_")) } else { Err(format!("${name}: use lower case")) }
}
