//! Brings the forms of a word together, by a Snowball stemmer.
//!
//! A folded word is decomposed, its marks behind their letters, and the stemmers know letters that
//! carry their marks: what the stemmers of all languages name is put together first. So "größer"
//! is stemmed as German, however the text wrote it.

use std::collections::HashMap;
use std::str::FromStr;

use snowstem::Algorithm;

use crate::unicode::fold_into;

/// The languages with a stemmer: those that `snowstem` and the Python package `snowballstemmer`
/// both have, and stem alike.
pub const LANGUAGES: &str = "arabic, czech, danish, dutch, dutch_porter, english, finnish, french, \
german, greek, hungarian, italian, norwegian, polish, portuguese, romanian, russian, spanish, swedish, \
tamil, turkish";

/// Letters that folding takes apart and the stemmers know: those of Latin script up to U+017F, and
/// whatever else a stemmer names.
const COMPOSED: &str = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž\
șțΐάέήίΰϊϋόύώйёآأؤإئஔொோ";

/// The stemmer of one language.
#[derive(Debug)]
pub struct Stemmer {
    snowball: snowstem::Stemmer,
    /// The letter that two code points make, the second a mark.
    composed: HashMap<(char, char), char>,
}

impl Stemmer {
    /// The stemmer of a language of [`LANGUAGES`].
    #[must_use]
    pub fn of(language: &str) -> Option<Self> {
        LANGUAGES.split(", ").find(|&known| known == language)?;
        let snowball = snowstem::Stemmer::create(Algorithm::from_str(language).ok()?);
        let mut folds: Vec<(String, char)> = COMPOSED
            .chars()
            .map(|letter| {
                let mut fold = String::new();
                fold_into(letter, &mut fold);
                (fold, letter)
            })
            .collect();
        // A letter with two marks is made of the one with the first of them.
        folds.sort_by_key(|(fold, _)| fold.chars().count());
        let mut stemmer = Self { snowball, composed: HashMap::new() };
        for (fold, letter) in folds {
            let parts: Vec<char> = stemmer.compose(&fold).chars().collect();
            if let [first, mark] = parts[..] {
                stemmer.composed.insert((first, mark), letter);
            }
        }
        Some(stemmer)
    }

    /// The stem of a folded word; a number is its own.
    ///
    /// So is a word that begins with "z'", which one of the two packages takes for a French
    /// elision.
    #[must_use]
    pub fn stem(&self, folded: &str) -> String {
        if folded.starts_with("z'") || folded.bytes().any(|b| b.is_ascii_digit()) {
            return folded.to_owned();
        }
        self.snowball.stem(&self.compose(folded)).into_owned()
    }

    /// The word with its marks put on their letters, as far as stemmers know the letters.
    fn compose(&self, folded: &str) -> String {
        if folded.is_ascii() {
            return folded.to_owned();
        }
        let mut made: Vec<char> = Vec::with_capacity(folded.len());
        for c in folded.chars() {
            match made.last_mut() {
                Some(last) if self.composed.contains_key(&(*last, c)) => *last = self.composed[&(*last, c)],
                _ => made.push(c),
            }
        }
        made.into_iter().collect()
    }
}
