//! No stage takes more of the stack for a longer text: the threads of a caller may have little of it, and
//! where a stack ends, so does the process.

#[path = "../../fuzz/src/lib.rs"]
#[allow(dead_code, reason = "the targets are called by another test")]
mod fuzz;

use textalign_core::align::evidence::{Article, Vocabulary};
use textalign_core::candidates::{self, Clustering, Search};
use textalign_core::families::families;
use textalign_core::flags::Facts;
use textalign_core::parallel::Cancel;
use textalign_core::sketch::Sketcher;
use textalign_core::{matrix, passages, shingle};

/// Bytes; what a thread has by default is 2 to 8 MiB.
const STACK: usize = 256 << 10;

/// A text whose repeats lie in one another, of at least so many words.
fn fibonacci(words: usize) -> String {
    let (mut one, mut two) = ("ball".to_owned(), "harbour delegation".to_owned());
    while two.split(' ').count() < words {
        let next = format!("{two} {one}");
        one = std::mem::replace(&mut two, next);
    }
    two
}

/// Two texts through every stage, on the thread that calls.
fn every_stage(texts: &[String]) {
    let cancel = Cancel::new();
    let model = fuzz::Model::usual();
    let (how, limits) = (model.parameters(), model.limits());
    let (articles, facts): (Vec<Article>, Vec<Facts>) = fuzz::with_table(false, |table| {
        let made = texts.iter().map(|text| {
            let article = Article::new(text, &mut Vocabulary::new(table));
            let facts = Facts::new(text, &article, table);
            (article, facts)
        });
        made.unzip()
    });
    let pairs = [(0, 0), (0, 1)];
    let found = passages::passages(&articles, &facts, &pairs, &how, &limits, 1, &cancel).unwrap();
    passages::explain(&articles[0], &articles[1], false, &how, &limits, &cancel).unwrap();
    assert!(!passages::variant(&articles[0], &articles[1]).is_empty());
    let starts: Vec<&[u32]> = articles.iter().map(|article| article.tokens.starts.as_slice()).collect();
    let (families, _) = families(&found.passages, &found.weak, &starts, how.phrases.min_evidence);
    assert_eq!(families.is_empty(), found.passages.is_empty());
    assert_eq!(matrix::overlaps(&found.passages).is_empty(), found.passages.is_empty());

    let search =
        Search { sketcher: Sketcher::new(3, 128, 1), shingle_size: 3, bands: 32, rows: 4, threshold: 0.5 };
    let near = candidates::duplicates(texts, &search, 1, true, &cancel).unwrap();
    assert_eq!(candidates::cluster(&[0, 1], &near.pairs, Clustering::SingleLink).len(), 2);
    assert!(!shingle::shingle_set(&articles[0].stems, 3).is_empty());
}

#[test]
fn a_small_stack_is_enough_for_long_texts() {
    // A call of the smallest frame for each of so many words would be twice the stack.
    let words = 20_000;
    let copied = |text: &str| [text.to_owned(), format!("Else. {text}")];
    let cases = [
        copied(&"same ".repeat(words)),
        copied(&"same other ".repeat(words / 2)),
        copied(&fibonacci(words)),
        copied(&(0..words).map(|n| format!("w{} ", n * 7919 % 30_000)).collect::<String>()),
        copied(&"“a.”\n\n".repeat(words)),
        copied(&"的".repeat(words)),
        copied(&"e\u{301}".repeat(words)),
    ];
    for texts in cases {
        let thread = std::thread::Builder::new().stack_size(STACK);
        thread.spawn(move || every_stage(&texts)).unwrap().join().unwrap();
    }
}
