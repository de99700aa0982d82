//! The parameters of a model, as the core takes them.

use pyo3::prelude::*;

use textalign_core::align::evidence::Weights;
use textalign_core::align::{self, bags, phrases};
use textalign_core::passages::Limits;

/// The model's parameters, from the attributes of `params.Model`.
#[derive(FromPyObject)]
pub struct Model {
    pub min_evidence: i64,
    min_words: u32,
    min_characters: u32,
    whole: bool,
    condensed: bool,
    pub weak_margin: i64,
    name_first: u32,
    name_next: u32,
    pair_prior: u32,
    pair_rarity: u32,
    gap_word: i64,
    gap_shift: i64,
    gap_sentence: i64,
    drop: i64,
    min_tail: i64,
    run_prior: u32,
    respelled: bool,
    look_back: u32,
    max_pairs: u32,
    phrase_words: u32,
    bag_evidence: i64,
    bag_border: i64,
    bag_border_line: i64,
    bag_drop: i64,
    bag_seed: i64,
    bag_margin: u32,
    bag_slack: u32,
    bag_cell: u32,
    bag_join: u32,
    bag_relative: i64,
    bag_relative_cap: i64,
    condensed_score: i64,
    condensed_pairs: u32,
    exact_share: u64,
    trim_share: u64,
    second_hand: i64,
    edited_coverage: u32,
}

impl Model {
    pub fn split(&self) -> (align::Parameters, Limits) {
        let weights = Weights {
            name_first: self.name_first,
            name_next: self.name_next,
            pair_prior: self.pair_prior,
            pair_rarity: self.pair_rarity,
        };
        let phrases = phrases::Parameters {
            weights,
            min_evidence: self.min_evidence,
            weak_margin: self.weak_margin,
            min_words: self.min_words,
            gap_word: self.gap_word,
            gap_shift: self.gap_shift,
            gap_sentence: self.gap_sentence,
            drop: self.drop,
            min_tail: self.min_tail,
            run_prior: self.run_prior,
            respelled: self.respelled,
            look_back: self.look_back,
            max_pairs: self.max_pairs,
        };
        let bags = bags::Parameters {
            min_score: self.min_evidence + self.bag_evidence,
            border: self.bag_border,
            border_line: self.bag_border_line,
            drop: self.bag_drop,
            seed: self.bag_seed,
            margin: self.bag_margin,
            slack: self.bag_slack,
            cell: self.bag_cell,
            join: self.bag_join,
            relative: self.bag_relative,
            relative_cap: self.bag_relative_cap,
            condensed_score: self.condensed_score,
            condensed_pairs: self.condensed_pairs,
        };
        let how = align::Parameters {
            phrases,
            bags,
            phrase_words: self.phrase_words,
            exact_share: self.exact_share,
            trim_share: self.trim_share,
            second_hand: self.second_hand,
            condensed: self.condensed,
        };
        let limits = Limits {
            min_characters: self.min_characters,
            edited_coverage: self.edited_coverage,
            whole: self.whole,
        };
        (how, limits)
    }
}
