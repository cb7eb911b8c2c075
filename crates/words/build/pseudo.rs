//! How does the made-up language spell a message?
//!
//! Plain letters on the page are text that does not come from the locale files; a missing closing
//! bracket is text that is clipped.

use crate::catalog::{Catalog, Message, Piece};

/// The tag of the made-up locale, from the range for private use.
pub(crate) const TAG: &str = "en-x-pseudo";

/// The same messages, accented, two fifths longer, in brackets.
pub(crate) fn of(base: &Catalog) -> Catalog {
    let mut catalog = base.clone();
    catalog.tag = TAG.to_owned();
    for message in catalog.messages.values_mut() {
        disguise(message);
    }
    catalog
}

fn disguise(message: &mut Message) {
    let mut letters = 0;
    accent(&mut message.pieces, &mut letters);
    let padding = "~".repeat(letters * 2 / 5);
    message.pieces.insert(0, Piece::Text("[".to_owned()));
    message.pieces.push(Piece::Text(format!("{padding}]")));
}

fn accent(pieces: &mut [Piece], letters: &mut usize) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                *letters += text.chars().count();
                *text = text.chars().map(accented).collect();
            }
            Piece::Variable(_) | Piece::Reference(_) => {}
            Piece::Plural { cases, .. } => {
                for (_, inner) in cases {
                    accent(inner, letters);
                }
            }
        }
    }
}

const fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ø',
        'S' => 'Š',
        'U' => 'Û',
        'Y' => 'Ý',
        other => other,
    }
}
