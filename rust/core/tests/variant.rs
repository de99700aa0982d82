//! What became of the words of a long article in another, where the words that stand once lead.

use textalign_core::align::edits::{Edit, Operation};
use textalign_core::align::evidence::{Article, Vocabulary};
use textalign_core::background::Background;
use textalign_core::passages::variant;

use Operation::{Deleted, Equal, Inserted, Replaced};

/// Operations, and how many words each side has of them; every word has four letters.
fn steps(a: &[String], b: &[String]) -> Vec<(Operation, usize, usize)> {
    let background = Background::parse("textalign background 1\nstemmer none\n").unwrap();
    let [a, b] = [a, b].map(|words| Article::new(&words.join(" "), &mut Vocabulary::new(&background)));
    let edits = variant(&a, &b);
    let words = |article: &Article, from: u32, to: u32| {
        article.tokens.starts.iter().filter(|&&start| from <= start && start < to).count()
    };
    let step = |edit: &Edit| {
        (edit.operation, words(&a, edit.a_start, edit.a_end), words(&b, edit.b_start, edit.b_end))
    };
    edits.iter().map(step).collect()
}

/// More words than a table is made for, all different.
fn words() -> Vec<String> {
    (1000..1300).map(|number: u32| format!("w{}", &number.to_string()[1..])).collect()
}

#[test]
fn what_changed_here_and_there_is_told_word_for_word() {
    let a = words();
    let mut b = a.clone();
    b[100] = "xxxx".to_owned();
    b.splice(200..200, ["yyyy"; 3].map(str::to_owned));
    b.drain(150..155);
    assert_eq!(
        steps(&a, &b),
        [
            (Equal, 100, 100),
            (Replaced, 1, 1),
            (Equal, 49, 49),
            (Deleted, 5, 0),
            (Equal, 45, 45),
            (Inserted, 0, 3),
            (Equal, 100, 100)
        ]
    );
}

#[test]
fn of_what_moved_the_shorter_part_is_told_as_moved() {
    let a = words();
    let mut b = a.clone();
    b.rotate_left(40);
    assert_eq!(steps(&a, &b), [(Deleted, 40, 0), (Equal, 260, 260), (Inserted, 0, 40)]);
    b.rotate_right(80);
    assert_eq!(steps(&a, &b), [(Inserted, 0, 40), (Equal, 260, 260), (Deleted, 40, 0)]);
    // Of two that are as long, the one that ends first.
    b.rotate_right(110);
    assert_eq!(steps(&a, &b), [(Deleted, 150, 0), (Equal, 150, 150), (Inserted, 0, 150)]);
}

#[test]
fn words_that_stand_twice_lead_nowhere() {
    let mut a = words();
    // The first and the last word are equal: nothing else is.
    let mut b: Vec<String> = a.iter().map(|word| word.replace('w', "v")).collect();
    for words in [&mut a, &mut b] {
        words[20] = "same".to_owned();
        words[280] = "same".to_owned();
    }
    b[0] = "w000".to_owned();
    assert_eq!(steps(&a, &b), [(Equal, 1, 1), (Replaced, 299, 299)]);
    assert!(steps(&a, &[]).is_empty());
}

#[test]
fn a_gap_is_aligned_up_to_just_as_many_cells_as_are_allowed() {
    // Words that stand twice are found by a table alone; 256 x 256 is the largest.
    let mut a = words()[..256].to_vec();
    let mut b: Vec<String> = a.iter().map(|word| word.replace('w', "v")).collect();
    for words in [&mut a, &mut b] {
        words[20] = "same".to_owned();
        words[230] = "same".to_owned();
    }
    assert_eq!(
        steps(&a, &b),
        [(Replaced, 20, 20), (Equal, 1, 1), (Replaced, 209, 209), (Equal, 1, 1), (Replaced, 25, 25)]
    );
    b.push("yyyy".to_owned());
    assert_eq!(steps(&a, &b), [(Replaced, 256, 257)]);
}
