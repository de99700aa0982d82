//! Spans that are taken: which of them came first of those that overlap another.
//!
//! Two texts of few words have thousands of chains, each of which is held against all that are taken.
//! So spans are listed by the stretches of words that they touch, in either text.

/// `(a_start, a_end, b_start, b_end)` in words, ends exclusive.
pub type Span = (u32, u32, u32, u32);

/// Whether two spans overlap on both sides.
#[must_use]
pub fn overlap(x: Span, y: Span) -> bool {
    x.0 < y.1 && y.0 < x.1 && x.2 < y.3 && y.2 < x.3
}

/// Words of a stretch: long enough that most spans touch one or two.
const STRETCH: u32 = 64;

/// So many spans are looked through one by one; only more of them are listed.
const FEW: usize = 16;

/// Spans in the order in which they were taken.
#[derive(Default)]
pub struct Taken {
    spans: Vec<Span>,
    /// Of each stretch of the first text, and of the second, the spans that touch it, of more than [`FEW`].
    touching: [Vec<Vec<u32>>; 2],
}

impl Taken {
    /// Takes some spans, one after the other.
    #[must_use]
    pub fn new(spans: &[Span]) -> Self {
        let mut taken = Self::default();
        spans.iter().for_each(|&span| taken.push(span));
        taken
    }

    /// Takes a span.
    pub fn push(&mut self, span: Span) {
        self.spans.push(span);
        match self.spans.len() {
            ..=FEW => {}
            count if count == FEW + 1 => (0..count).for_each(|number| self.list(number)),
            count => self.list(count - 1),
        }
    }

    /// Lists a span with all stretches that it touches.
    fn list(&mut self, number: usize) {
        let span = self.spans[number];
        for (touching, (first, last)) in self.touching.iter_mut().zip(stretches(span)) {
            if touching.len() <= last {
                touching.resize(last + 1, Vec::new());
            }
            touching[first..=last].iter_mut().for_each(|list| list.push(number as u32));
        }
    }

    /// The first that was taken of the spans that overlap a span on both sides: its place in their order.
    #[must_use]
    pub fn first(&self, span: Span) -> Option<usize> {
        if self.spans.len() <= FEW {
            return self.spans.iter().position(|&other| overlap(span, other));
        }
        let [on_a, on_b] = [0, 1].map(|side| self.lists(span, side));
        let [of_a, of_b] = [on_a, on_b].map(|lists| lists.iter().map(Vec::len).sum::<usize>());
        let fewer = if of_a <= of_b { on_a } else { on_b };
        let first = |list: &Vec<u32>| {
            list.iter()
                .find(|&&number| overlap(span, self.spans[number as usize]))
                .map(|&number| number as usize)
        };
        fewer.iter().filter_map(first).min()
    }

    /// Of all spans that overlap a span on one side their places in their order, some more than once, and
    /// those of a few others.
    pub fn near(&self, span: Span, side: usize) -> impl Iterator<Item = usize> {
        let all = if self.spans.len() <= FEW { 0..self.spans.len() } else { 0..0 };
        all.chain(self.lists(span, side).iter().flatten().map(|&number| number as usize))
    }

    /// The spans that touch each stretch which a span touches on one side.
    fn lists(&self, span: Span, side: usize) -> &[Vec<u32>] {
        let (first, last) = stretches(span)[side];
        let touching = &self.touching[side];
        &touching[first.min(touching.len())..(last + 1).min(touching.len())]
    }

    /// The span at a place in their order.
    #[must_use]
    pub fn at(&self, place: usize) -> Span {
        self.spans[place]
    }
}

/// The first and the last stretch that a span touches, in each text.
fn stretches((a0, a1, b0, b1): Span) -> [(usize, usize); 2] {
    [(a0, a1), (b0, b1)]
        .map(|(from, to)| ((from / STRETCH) as usize, (to.max(from + 1) - 1) as usize / STRETCH as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_overlaps_is_that_of_the_plain_search() {
        // A generator of its own: numbers that look like none in particular.
        let mut state = 1u64;
        let mut below = |bound: u32| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as u32 % bound
        };
        for longest in [1, 20, 64, 300] {
            let mut span = || {
                let (a, b) = (below(700), below(500));
                (a, a + 1 + below(longest), b, b + 1 + below(longest))
            };
            let mut taken = Taken::new(&[]);
            let mut all: Vec<Span> = Vec::new();
            for _ in 0..300 {
                let one = span();
                let plain = all.iter().position(|&other| overlap(one, other));
                assert_eq!(taken.first(one), plain);
                if let Some(place) = plain {
                    assert_eq!(taken.at(place), all[place]);
                }
                taken.push(one);
                all.push(one);
            }
            // Spans that only touch do not overlap.
            assert!(all.len() == 300 && Taken::new(&[(0, 64, 0, 64)]).first((64, 65, 0, 64)).is_none());
        }
    }
}
