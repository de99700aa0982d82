//! What two articles have in common that is not reported, and why: kept only where somebody asks.

use crate::align::bags::Boxed;
use crate::align::phrases::Chain;

/// What looked at a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Stage {
    /// A chain of match points.
    Phrase = 0,
    /// A box of token bags.
    Bag = 1,
    /// A segment that condenses the other text.
    Condensed = 2,
}

/// Why it is not reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Reason {
    /// It has too little evidence to stand alone; as a weak link it may count for a family.
    Weak = 0,
    /// It has too little evidence.
    Evidence = 1,
    /// It shares too few words that are no names.
    Words = 2,
    /// It overlaps a better one on both sides, and what is left beside that is too little.
    Overlaps = 3,
    /// It is long and loose, and no box bears it out.
    Loose = 4,
    /// A stronger passage explains its words.
    Explained = 5,
    /// It holds a text and its repeats, which are as many passages.
    Repeats = 6,
    /// It is worth too little beside the best box of the pair.
    Beside = 7,
    /// It lies in a segment that condenses the other text.
    Inside = 8,
    /// One of its sides is shorter than asked.
    Short = 9,
}

/// A stretch of each of two articles that is not reported; words, ends exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Considered {
    /// Start and end in the first article.
    pub a: (u32, u32),
    /// Start and end in the second article.
    pub b: (u32, u32),
    /// What looked at it.
    pub stage: Stage,
    /// Why it is not reported.
    pub reason: Reason,
    /// Its evidence, 1/256 bit.
    pub score: i64,
    /// The evidence that one there needs, 1/256 bit.
    pub needed: i64,
}

/// A list of what is considered; without one, nothing is kept.
#[derive(Debug, Default)]
pub struct Trace {
    considered: Option<Vec<Considered>>,
    /// Match points of the pair.
    pub points: usize,
    /// Chains with more evidence than chance gives.
    pub chains: usize,
    /// Boxes that stand where seeds were refined.
    pub boxes: usize,
}

impl Trace {
    /// A trace that keeps what is considered.
    #[must_use]
    pub fn kept() -> Self {
        Self { considered: Some(Vec::new()), ..Self::default() }
    }

    /// Whether somebody asks.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.considered.is_some()
    }

    /// Adds one.
    pub fn add(&mut self, one: Considered) {
        if let Some(considered) = &mut self.considered {
            considered.push(one);
        }
    }

    /// Adds a chain.
    pub fn chain(&mut self, chain: &Chain, reason: Reason, needed: i64) {
        let (a0, a1, b0, b1) = chain.span();
        let score = chain.score;
        self.add(Considered { a: (a0, a1), b: (b0, b1), stage: Stage::Phrase, reason, score, needed });
    }

    /// Adds a box.
    pub fn boxed(&mut self, found: &Boxed, reason: Reason, needed: i64) {
        let (a, b) = ((found.a0, found.a1), (found.b0, found.b1));
        self.add(Considered { a, b, stage: Stage::Bag, reason, score: found.score, needed });
    }

    /// Exchanges the articles in all of it.
    pub fn mirror(&mut self) {
        for one in self.considered.iter_mut().flatten() {
            (one.a, one.b) = (one.b, one.a);
        }
    }

    /// What was considered, each once, by place.
    #[must_use]
    pub fn sorted(self) -> Vec<Considered> {
        let mut list = self.considered.unwrap_or_default();
        list.sort_unstable();
        list.dedup();
        list
    }
}
