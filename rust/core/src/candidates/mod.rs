//! Many articles → the pairs worth comparing, without looking at all pairs.
//!
//! - Near-duplicates have like sketches; of texts of which others hold the most, the rarest shingles
//!   tell. [`cluster`] says which of them stay.
//! - Passages are shared by texts that are otherwise unlike, which no sketch of whole texts can see:
//!   [`sharing`] asks an inverted index of shingles.

mod clusters;
mod containment;
mod inverted_index;
mod near_duplicates;

pub use clusters::{Clustering, cluster};
pub use containment::{count_shingles, holding, rarest_shingles};
pub use inverted_index::{MOST_PLACES, Places, Shared, Sharing, near, sharing, shingle_pairs, within};
pub use near_duplicates::{
    BESIDE_BANDS, Duplicates, Search, Verified, banded, duplicates, duplicates_of, shared_by_pairs,
    signatures, word_hashes,
};
