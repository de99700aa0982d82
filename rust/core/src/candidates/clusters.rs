//! Verified duplicates to clusters: which article stays for which.

use std::collections::HashSet;

use super::Verified;

/// How duplicates are gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clustering {
    /// Every removed article is verified against the one that is kept.
    Star,
    /// Every removed article is verified against some article of its cluster.
    SingleLink,
}

/// For each article the one that stays for it (itself, if it stays).
///
/// `order`: articles, those that rather stay first. `pairs`: verified duplicates, `a < b`. In a star
/// an article that is tied to several kept ones goes to the most similar, of equals to the first in
/// `order`; in single-link clusters the first in `order` of each cluster stays.
#[must_use]
pub fn cluster(order: &[u32], pairs: &[Verified], clustering: Clustering) -> Vec<u32> {
    let mut rank = vec![0u32; order.len()];
    for (place, &article) in order.iter().enumerate() {
        rank[article as usize] = place as u32;
    }
    let mut ties: Vec<Vec<(u32, u64, u64)>> = vec![Vec::new(); order.len()];
    for pair in pairs {
        ties[pair.a as usize].push((pair.b, pair.shared, pair.either));
        ties[pair.b as usize].push((pair.a, pair.shared, pair.either));
    }
    let mut kept: Vec<u32> = (0..order.len() as u32).collect();
    match clustering {
        Clustering::Star => {
            let mut stays = vec![false; order.len()];
            for &article in order {
                // Similarities as fractions, compared by cross-multiplication: exact.
                let best =
                    ties[article as usize].iter().filter(|tie| stays[tie.0 as usize]).max_by(|x, y| {
                        let (left, right) =
                            (u128::from(x.1) * u128::from(y.2), u128::from(y.1) * u128::from(x.2));
                        left.cmp(&right).then_with(|| rank[y.0 as usize].cmp(&rank[x.0 as usize]))
                    });
                match best {
                    Some(&(other, _, _)) => kept[article as usize] = other,
                    None => stays[article as usize] = true,
                }
            }
        }
        Clustering::SingleLink => {
            let mut done: HashSet<u32> = HashSet::new();
            for &first in order {
                let mut waiting = vec![first];
                while let Some(article) = waiting.pop() {
                    if done.insert(article) {
                        kept[article as usize] = first;
                        waiting.extend(ties[article as usize].iter().map(|tie| tie.0));
                    }
                }
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_has_its_nearest_kept_article_and_a_chain_its_first() {
        let tie = |a, b, shared| Verified { a, b, shared, either: 10 };
        let chain = [tie(0, 1, 8), tie(1, 2, 9), tie(2, 3, 8), tie(0, 4, 8), tie(2, 4, 8)];
        assert_eq!(cluster(&[0, 1, 2, 3, 4], &chain, Clustering::Star), [0, 0, 2, 2, 0]);
        assert_eq!(cluster(&[2, 1, 0, 3, 4], &chain, Clustering::Star), [0, 2, 2, 2, 2]);
        assert_eq!(cluster(&[3, 1, 0, 2, 4], &chain, Clustering::SingleLink), [3; 5]);
        // 2/3 and 4/6 are one similarity: the order decides.
        let ties =
            [Verified { a: 0, b: 2, shared: 2, either: 3 }, Verified { a: 1, b: 2, shared: 4, either: 6 }];
        assert_eq!(cluster(&[1, 0, 2], &ties, Clustering::Star), [0, 1, 1]);
    }
}
