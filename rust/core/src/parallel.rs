//! The one door to threads: ordered parallel maps on a pool of our own, which a raised flag stops.
//!
//! The pool is never rayon's global one: another extension in the same process may own that, and
//! its threads do not survive `fork`. Ours is keyed by process id, so a forked child makes its own
//! instead of waiting for threads that exist in its parent only.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use crate::error::{Error, Result};

/// What a caller and a call tell each other from different threads: a flag that ends the call early,
/// and how far it is.
#[derive(Debug, Default)]
pub struct Cancel {
    raised: AtomicBool,
    total: AtomicUsize,
    done: Apart,
}

/// A counter that no other memory shares a cache line with: those who only ask for the flag must
/// not wait for those who count.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Apart(AtomicUsize);

/// Items of a map that one thread counts before it tells all.
const TOGETHER: usize = 16;

/// The items that one thread has done and not told yet.
struct Tally<'a> {
    of: &'a Cancel,
    untold: usize,
}

impl Tally<'_> {
    fn more(&mut self, items: usize) {
        self.untold += items;
        if self.untold >= TOGETHER {
            self.tell();
        }
    }

    fn tell(&mut self) {
        self.of.done.0.fetch_add(std::mem::take(&mut self.untold), Ordering::Relaxed);
    }
}

impl Drop for Tally<'_> {
    fn drop(&mut self) {
        self.tell();
    }
}

impl Cancel {
    /// A flag that is not raised.
    #[must_use]
    pub const fn new() -> Self {
        let (total, done) = (AtomicUsize::new(0), Apart(AtomicUsize::new(0)));
        Self { raised: AtomicBool::new(false), total, done }
    }

    /// Asks every call that watches this flag to end.
    pub fn raise(&self) {
        self.raised.store(true, Ordering::Relaxed);
    }

    /// [`Error::Cancelled`] once the flag is raised. Cheap enough for inner loops to ask every few
    /// thousand steps.
    pub fn check(&self) -> Result<()> {
        if self.raised.load(Ordering::Relaxed) { Err(Error::Cancelled) } else { Ok(()) }
    }

    /// Items done and items in all of the map that runs; a call may be made of several.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.done.0.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    fn begin(&self, total: usize) {
        self.done.0.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    fn advance(&self) {
        self.done.0.fetch_add(1, Ordering::Relaxed);
    }
}

struct Pool {
    process: u32,
    threads: usize,
    pool: Arc<rayon::ThreadPool>,
}

static POOL: Mutex<Option<Pool>> = Mutex::new(None);

fn build(threads: usize) -> Result<Arc<rayon::ThreadPool>> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .thread_name(|index| format!("textalign-{index}"))
        .build()
        .map(Arc::new)
        .map_err(|error| Error::Threads { threads, reason: error.to_string() })
}

/// The pool of this process with so many threads.
fn pool(threads: usize) -> Result<Arc<rayon::ThreadPool>> {
    // Never `lock`: if another thread held the lock at a `fork`, the child would wait for ever.
    let Ok(mut held) = POOL.try_lock() else { return build(threads) };
    let process = std::process::id();
    if let Some(known) = held.as_ref()
        && known.process == process
        && known.threads == threads
    {
        return Ok(Arc::clone(&known.pool));
    }
    let pool = build(threads)?;
    if let Some(old) = held.replace(Pool { process, threads, pool: Arc::clone(&pool) })
        && old.process != process
    {
        // Its threads live in the parent; dropping it here would signal threads that are not there.
        std::mem::forget(old);
    }
    Ok(pool)
}

/// `work` of every item, in the order of the items, on `threads` threads (at least one).
///
/// The first error in the order of the items is returned; a raised `cancel` ends the map before the
/// next item. With one thread, or one item, everything runs on the calling thread.
pub fn map<I: Sync, O: Send>(
    items: &[I],
    threads: usize,
    cancel: &Cancel,
    work: impl Fn(&I) -> Result<O> + Sync,
) -> Result<Vec<O>> {
    map_with(items, threads, cancel, || (), |(), _, item| work(item))
}

/// The same, with the number of the item, and something to work with, which `scratch` makes for each
/// thread once or a few times.
pub fn map_with<I: Sync, O: Send, S>(
    items: &[I],
    threads: usize,
    cancel: &Cancel,
    scratch: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, usize, &I) -> Result<O> + Sync,
) -> Result<Vec<O>> {
    cancel.begin(items.len());
    let step = |scratch: &mut S, (number, item): (usize, &I)| {
        cancel.check()?;
        let made = work(scratch, number, item)?;
        cancel.advance();
        Ok(made)
    };
    if threads <= 1 || items.len() <= 1 {
        let mut held = scratch();
        return items.iter().enumerate().map(|item| step(&mut held, item)).collect();
    }
    pool(threads)?.install(|| {
        let results: Vec<Result<O>> = items.par_iter().enumerate().map_init(&scratch, step).collect();
        results.into_iter().collect()
    })
}

/// `work` of every item, which fills the row of the item: `width` of the places of `rows` each.
///
/// `work` gets the number of the item and something to work with, which `scratch` makes for each
/// thread once or a few times. The first error in the order of the items is returned; a raised
/// `cancel` ends it before the next item. With one thread everything runs on the calling one.
pub fn fill<I: Sync, O: Send, S>(
    items: &[I],
    rows: &mut [O],
    width: usize,
    threads: usize,
    cancel: &Cancel,
    scratch: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, usize, &I, &mut [O]) -> Result<()> + Sync,
) -> Result<()> {
    fill_together(items.len(), 1, rows, width, threads, cancel, scratch, |held, numbers, row| {
        work(held, numbers.start, &items[numbers.start], row)
    })
}

/// The same for `count` items, `together` of them at a time: `work` gets their numbers and their rows.
#[allow(clippy::too_many_arguments, reason = "what there is, and how the work is done")]
pub fn fill_together<O: Send, S>(
    count: usize,
    together: usize,
    rows: &mut [O],
    width: usize,
    threads: usize,
    cancel: &Cancel,
    scratch: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, Range<usize>, &mut [O]) -> Result<()> + Sync,
) -> Result<()> {
    cancel.begin(count);
    let begin = || (scratch(), Tally { of: cancel, untold: 0 });
    let step = |held: &mut (S, Tally<'_>), (number, rows): (usize, &mut [O])| {
        cancel.check()?;
        let numbers = number * together..count.min((number + 1) * together);
        let items = numbers.len();
        work(&mut held.0, numbers, rows)?;
        held.1.more(items);
        Ok(())
    };
    let size = width * together;
    if threads <= 1 || count <= together {
        let mut held = begin();
        return rows.chunks_mut(size).enumerate().try_for_each(|x| step(&mut held, x));
    }
    // Pieces so small that nobody waits long for who has the last one.
    let piece = (count / together / (16 * threads)).clamp(1, 64);
    pool(threads)?.install(|| {
        rows.par_chunks_mut(size)
            .enumerate()
            .with_max_len(piece)
            .map_init(&begin, step)
            .reduce(|| Ok(()), Result::and)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order_of_the_items() {
        let items: Vec<u32> = (0..10_000).collect();
        for threads in [1, 2, 4] {
            let doubled = map(&items, threads, &Cancel::new(), |x| Ok(x * 2)).unwrap();
            assert!(doubled.iter().enumerate().all(|(i, &x)| x as usize == 2 * i));
        }
    }

    #[test]
    fn each_item_fills_its_row() {
        let items: Vec<u32> = (0..10_000).collect();
        for threads in [1, 3] {
            let mut rows = vec![0u32; 2 * items.len()];
            fill(
                &items,
                &mut rows,
                2,
                threads,
                &Cancel::new(),
                || 7,
                |seven, number, &item, row| {
                    row.copy_from_slice(&[item, number as u32 + *seven]);
                    Ok(())
                },
            )
            .unwrap();
            assert!((0u32..).zip(rows.chunks_exact(2)).take(10_000).all(|(n, row)| row == [n, n + 7]));
        }
    }

    #[test]
    fn what_is_done_is_counted() {
        let items: Vec<u32> = (0..1000).collect();
        for threads in [1, 3] {
            let cancel = Cancel::new();
            assert_eq!(cancel.progress(), (0, 0));
            map(&items, threads, &cancel, |x| Ok(*x)).unwrap();
            assert_eq!(cancel.progress(), (1000, 1000));
            let mut rows = [0; 7];
            fill(&items[..7], &mut rows, 1, threads, &cancel, || (), |(), _, _, _| Ok(())).unwrap();
            assert_eq!(cancel.progress(), (7, 7));
        }
    }

    #[test]
    fn the_first_error_wins() {
        let items: Vec<usize> = (0..1000).collect();
        let fail = |x: &usize| match x {
            400 | 900 => Err(Error::Background { line: *x, problem: String::new() }),
            _ => Ok(*x),
        };
        for threads in [1, 3] {
            let error = map(&items, threads, &Cancel::new(), fail).unwrap_err();
            assert_eq!(error, Error::Background { line: 400, problem: String::new() });
        }
    }

    #[test]
    fn a_panic_of_a_thread_reaches_the_caller_and_the_pool_lives() {
        let items: Vec<u32> = (0..100).collect();
        for threads in [1, 4] {
            let work = |&item: &u32| if item == 70 { panic!("at 70") } else { Ok(item) };
            let ended = std::panic::catch_unwind(|| map(&items, threads, &Cancel::new(), work));
            assert_eq!(ended.unwrap_err().downcast_ref(), Some(&"at 70"));
            assert_eq!(map(&items, threads, &Cancel::new(), |&item| Ok(item)), Ok(items.clone()));
        }
    }

    #[test]
    fn a_raised_flag_ends_the_map() {
        let cancel = Cancel::new();
        cancel.raise();
        for threads in [1, 2] {
            let ended = map(&[1, 2, 3], threads, &cancel, |x| Ok(*x));
            assert_eq!(ended.unwrap_err(), Error::Cancelled);
            let ended = fill(&[1, 2], &mut [0; 2], 1, threads, &cancel, || (), |(), _, _, _| Ok(()));
            assert_eq!(ended.unwrap_err(), Error::Cancelled);
        }
    }
}
