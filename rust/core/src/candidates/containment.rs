//! Texts of which another one holds the most: by their rarest shingles (prefix filtering; Chaudhuri, Ganti
//! and Kaushik 2006), so that none is missed.

use crate::error::Result;
use crate::parallel::{self, Cancel};
use crate::sketch::Scratch;

use super::near_duplicates::shingle_sets;

/// Counts for each shingle the texts that have it, up to 255, in the place of its lowest bits.
///
/// Shingles that share a place are counted together, so a count is never too low. `counts` is a power
/// of two long.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn count_shingles<T: AsRef<str> + Sync>(
    texts: &[T],
    shingle_size: usize,
    counts: &mut [u8],
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<()> {
    let places = counts.len().wrapping_sub(1);
    for set in shingle_sets(texts, shingle_size, threads, quick, cancel)? {
        for shingle in set {
            if let Some(count) = counts.get_mut(shingle as usize & places) {
                *count = count.saturating_add(1);
            }
        }
    }
    Ok(())
}

/// For each text shingles of which any text has one that holds so much of its shingles as `threshold`
/// says: by prefix filtering (Chaudhuri, Ganti and Kaushik 2006), so that no text is missed.
///
/// `counts` are those of [`count_shingles`]; so many of each are of the text itself as `own` says. A
/// text of which too many shingles stand nowhere else gets none; any other gets so many of the rest,
/// the rarest ones, that one of them must be shared.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
#[allow(clippy::too_many_arguments, reason = "what is sought, and how the work is done")]
pub fn rarest_shingles<T: AsRef<str> + Sync>(
    texts: &[T],
    shingle_size: usize,
    counts: &[u8],
    own: u8,
    threshold: f64,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<Vec<u64>>> {
    let places = counts.len().wrapping_sub(1);
    let scratch = || Scratch::new(quick);
    parallel::map_with(texts, threads, cancel, scratch, |scratch, _, text| {
        let set = scratch.shingle_set(text.as_ref(), shingle_size, cancel)?;
        let spare = set.len() - least_shared(set.len(), threshold);
        let count_of = |shingle: u64| counts.get(shingle as usize & places).copied().unwrap_or(u8::MAX);
        let mut known: Vec<(u8, u64)> =
            set.iter().map(|&shingle| (count_of(shingle), shingle)).filter(|x| x.0 > own).collect();
        let alone = set.len() - known.len();
        if alone > spare {
            return Ok(Vec::new());
        }
        known.sort_unstable();
        known.truncate(spare - alone + 1);
        Ok(known.into_iter().map(|x| x.1).collect())
    })
}

/// The fewest of so many shingles that are a share of at least `threshold`.
fn least_shared(shingles: usize, threshold: f64) -> usize {
    let reaches = |shared: usize| shared as f64 / shingles as f64 >= threshold;
    let mut least = (threshold * shingles as f64) as usize;
    while least > 0 && reaches(least - 1) {
        least -= 1;
    }
    while least < shingles && !reaches(least) {
        least += 1;
    }
    least
}

/// For each text the places in `wanted`, which ascends, of the shingles that it has.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn holding<T: AsRef<str> + Sync>(
    texts: &[T],
    shingle_size: usize,
    wanted: &[u64],
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<Vec<u32>>> {
    // Hashes are spread evenly: their highest bits lead to a handful of those that are wanted.
    let bits = wanted.len().max(2).ilog2();
    let heap_of = |shingle: u64| (shingle >> (64 - bits)) as usize;
    let mut first = vec![0u32; (1 << bits) + 1];
    for &shingle in wanted {
        first[heap_of(shingle) + 1] += 1;
    }
    for heap in 1..first.len() {
        first[heap] += first[heap - 1];
    }
    let scratch = || Scratch::new(quick);
    parallel::map_with(texts, threads, cancel, scratch, |scratch, _, text| {
        let mut found = Vec::new();
        for shingle in scratch.shingle_set(text.as_ref(), shingle_size, cancel)? {
            let heap = heap_of(shingle);
            let (from, to) = (first[heap], first[heap + 1]);
            if let Ok(at) = wanted[from as usize..to as usize].binary_search(&shingle) {
                found.push(from + at as u32);
            }
        }
        Ok(found)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::candidates::shared_by_pairs;
    use crate::error::Error;

    fn numbered(from: u32, to: u32) -> String {
        (from..to).map(|number| format!("w{number} ")).collect()
    }

    #[test]
    fn what_holds_an_article_has_one_of_its_rarest_shingles() {
        let texts = [numbered(0, 100), numbered(0, 40), numbered(38, 60), numbered(0, 20) + "x y z"];
        for (threads, quick) in [(1, false), (2, true)] {
            let cancel = Cancel::new();
            let mut counts = vec![0; 1 << 12];
            count_shingles(&texts, 3, &mut counts, threads, quick, &cancel).unwrap();
            let found = rarest_shingles(&texts, 3, &counts, 1, 0.8, threads, quick, &cancel).unwrap();
            // The first has too much that is nowhere else; of the last, 3 of 21 shingles are.
            assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [0, 8, 5, 2]);
            let mut wanted = found.concat();
            wanted.sort_unstable();
            wanted.dedup();
            let held = holding(&texts, 3, &wanted, threads, quick, &cancel).unwrap();
            assert_eq!(held[0].len(), wanted.len());
            let (shared, distinct) =
                shared_by_pairs(&texts, &[(0, 1), (1, 3)], 3, threads, quick, &cancel).unwrap();
            assert_eq!((shared, distinct), (vec![38, 18], vec![98, 38, 20, 21]));
        }
    }

    #[test]
    fn the_least_share_is_exact() {
        for shingles in 1..200 {
            for threshold in [0.05, 0.3, 0.5, 2.0 / 3.0, 0.8, 1.0] {
                let least = least_shared(shingles, threshold);
                assert!(least as f64 / shingles as f64 >= threshold);
                assert!(((least - 1) as f64 / shingles as f64) < threshold);
            }
        }
    }

    #[test]
    fn a_raised_flag_ends_the_search() {
        let cancel = Cancel::new();
        cancel.raise();
        assert_eq!(holding(&["a"], 3, &[], 1, true, &cancel), Err(Error::Cancelled));
    }
}
