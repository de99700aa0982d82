//! What the twin said of made texts, which the core says too: `tests/golden/passages.json`, written and
//! explained by `tests/test_golden.py`.

#[path = "../../fuzz/src/lib.rs"]
#[allow(dead_code, reason = "the targets are called by another test")]
mod fuzz;

use serde_json::Value;

use textalign_core::align::edits::Edit;
use textalign_core::align::evidence::{Article, Vocabulary};
use textalign_core::families::families;
use textalign_core::flags::Facts;
use textalign_core::parallel::Cancel;
use textalign_core::passages::{self, Passage};

fn numbers(value: &Value) -> Vec<i64> {
    serde_json::from_value(value.clone()).unwrap()
}

fn rows(value: &Value) -> Vec<Vec<i64>> {
    serde_json::from_value(value.clone()).unwrap()
}

fn row(p: &Passage) -> Vec<i64> {
    let mut row = Vec::new();
    for side in [&p.a, &p.b] {
        row.extend([side.article, side.first_word, side.end_word, side.start, side.end].map(i64::from));
    }
    row.extend([p.score, p.matched.into(), p.kind as i64, p.flags.into()]);
    row
}

fn edit(edit: &Edit) -> [i64; 5] {
    [edit.operation as u32, edit.a_start, edit.a_end, edit.b_start, edit.b_end].map(i64::from)
}

fn check(number: usize, case: &Value) {
    let texts: Vec<&str> =
        case["texts"].as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
    let model =
        case["model"].as_object().unwrap().iter().fold(fuzz::Model::usual(), |model, (name, value)| {
            model.with(name, value.as_i64().or(value.as_bool().map(i64::from)).unwrap())
        });
    let (articles, facts): (Vec<Article>, Vec<Facts>) = fuzz::with_table(case["table"] == "flat", |table| {
        let made = texts.iter().map(|text| {
            let article = Article::new(text, &mut Vocabulary::new(table));
            let facts = Facts::new(text, &article, table);
            (article, facts)
        });
        made.unzip()
    });
    let count = articles.len() as u32;
    let pairs: Vec<(u32, u32)> = (0..count).flat_map(|a| (a..count).map(move |b| (a, b))).collect();
    let (how, limits, cancel) = (model.parameters(), model.limits(), Cancel::new());
    let found = passages::passages(&articles, &facts, &pairs, &how, &limits, 2, &cancel).unwrap();
    let told: Vec<Vec<i64>> = found.passages.iter().map(row).collect();
    assert_eq!(told, rows(&case["passages"]), "case {number}");

    let mut first = vec![0];
    let mut edits = Vec::new();
    for passage in &found.passages {
        edits.extend(passage.edits.iter().flat_map(edit));
        first.push(edits.len() as i64 / 5);
    }
    assert_eq!(first, numbers(&case["edit_first"]), "case {number}");
    assert_eq!(edits, numbers(&case["edits"]), "case {number}");

    let starts: Vec<&[u32]> = articles.iter().map(|article| article.tokens.starts.as_slice()).collect();
    let floor = how.phrases.min_evidence - how.phrases.weak_margin;
    let (families, of_passage) = families(&found.passages, &found.weak, &starts, floor);
    let of_passage: Vec<i64> = of_passage.iter().map(|family| family.map_or(-1, i64::from)).collect();
    assert_eq!(of_passage, numbers(&case["of_passage"]), "case {number}");
    let mut first = vec![0];
    let mut occurrences = Vec::new();
    for o in families.iter().flat_map(|family| &family.occurrences) {
        let tokens = &articles[o.article as usize].tokens;
        let (start, end) = (tokens.starts[o.first_word as usize], tokens.ends[o.end_word as usize - 1]);
        occurrences.extend([o.article, start, end].map(i64::from));
    }
    for family in &families {
        first.push(first.last().unwrap() + family.occurrences.len() as i64);
    }
    assert_eq!(first, numbers(&case["occurrences_first"]), "case {number}");
    assert_eq!(occurrences, numbers(&case["occurrences"]), "case {number}");

    let (a, b) = (&articles[0], &articles[count as usize - 1]);
    let told = passages::explain(a, b, count == 1, &how, &limits, &cancel).unwrap();
    let explained: Vec<Vec<i64>> = told
        .considered
        .iter()
        .map(|one| {
            let place = |article: &Article, (from, to): (u32, u32)| {
                let tokens = &article.tokens;
                [tokens.starts[from as usize], tokens.ends[to as usize - 1]].map(i64::from)
            };
            let mut row = [place(a, one.a), place(b, one.b)].concat();
            row.extend([one.stage as i64, one.reason as i64, one.score, one.needed]);
            row
        })
        .collect();
    assert_eq!(explained, rows(&case["explained"]), "case {number}");
    let counts = [told.shared_stems, told.points, told.chains, told.boxes].map(|count| count as i64);
    assert_eq!(counts.as_slice(), numbers(&case["counts"]), "case {number}");
}

#[test]
fn what_the_twin_said_is_said() {
    let file = include_str!("../../../tests/golden/passages.json");
    let cases: Vec<Value> = serde_json::from_str(file).unwrap();
    assert!(cases.len() >= 60);
    cases.iter().enumerate().for_each(|(number, case)| check(number, case));
}
