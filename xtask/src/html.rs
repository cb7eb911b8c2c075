//! Which tags does a page have? Enough of HTML for a page of our own.

/// One opening tag.
#[derive(Debug)]
pub(crate) struct Tag {
    /// In small letters.
    pub(crate) name: String,
    /// In order; names in small letters.
    pub(crate) attributes: Vec<(String, String)>,
    /// What stands up to the next tag.
    pub(crate) content: String,
}

impl Tag {
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// All opening tags, in order; comments are passed over.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = one(rest);
            tags.push(tag);
            rest = after;
        }
    }
    tags
}

fn one(text: &str) -> (Tag, &str) {
    let is_end = |c: char| c.is_ascii_whitespace() || c == '>' || c == '/';
    let (name, mut rest) = text.split_at(text.find(is_end).unwrap_or(text.len()));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            break;
        }
        let end = rest.find(|c: char| is_end(c) || c == '=').unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end.max(1));
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(value) => value_of(value.trim_start()),
            None => ("", after),
        };
        attributes.push((attribute.to_ascii_lowercase(), value.to_owned()));
        rest = after;
    }
    rest = rest.strip_prefix('>').unwrap_or(rest);
    let content = rest.split('<').next().unwrap_or_default().to_owned();
    (Tag { name: name.to_ascii_lowercase(), attributes, content }, rest)
}

fn value_of(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    text.split_at(text.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn quoted_bare_and_empty_attributes_are_read() {
        let tags = tags("<!doctype html><A HREF='x y' b=\"<c>\" d=e/f hidden>text</a><!-- <p> --><br/>");
        assert_eq!(tags.len(), 2, "{tags:?}");
        assert_eq!(tags[0].get("href"), Some("x y"));
        assert_eq!(tags[0].get("b"), Some("<c>"));
        assert_eq!(tags[0].get("d"), Some("e/f"));
        assert_eq!(tags[0].get("hidden"), Some(""));
        assert_eq!(tags[0].content, "text");
        assert!(tags[1].is("br"));
    }
}
