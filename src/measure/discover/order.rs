//! In which order customers usually meet things for the first time, and which of them belong together.

/// How often something was met for the first time before something else was, over all journeys that met both.
#[derive(Clone, Debug)]
pub(super) struct Precedence {
    count: usize,
    /// Journeys in which the first of a pair came first, row by row.
    before: Vec<u32>,
}

impl Precedence {
    pub(super) fn new(count: usize) -> Precedence {
        Precedence { count, before: vec![0; count * count] }
    }

    /// Takes up a journey: what it met, each once, in the order of the first meetings.
    pub(super) fn add(&mut self, first_meetings: &[usize]) {
        for (at, earlier) in first_meetings.iter().enumerate() {
            for later in &first_meetings[at + 1..] {
                self.before[earlier * self.count + later] += 1;
            }
        }
    }

    /// How late each is met, from 0 to 1: the mean, over all the others, of the share of journeys in which the other was
    /// met before it. A pair that no journey met is even; one that few met is nearly so (add-one smoothing).
    ///
    /// It is the count of J.-C. de Borda ("Mémoire sur les élections au scrutin", 1781) with journeys as voters who rank
    /// what they met; for such partial rankings see C. Dwork, R. Kumar, M. Naor and D. Sivakumar, "Rank aggregation
    /// methods for the Web", WWW 2001. Unlike the mean place in a journey it does not depend on how long journeys are.
    pub(super) fn lateness(&self) -> Vec<f64> {
        let share = |a: usize, b: usize| {
            let (earlier, later) = (self.before[b * self.count + a], self.before[a * self.count + b]);
            (f64::from(earlier) + 1.0) / (f64::from(earlier) + f64::from(later) + 2.0)
        };
        let others = self.count.saturating_sub(1).max(1) as f64;
        (0..self.count)
            .map(|a| (0..self.count).filter(|b| *b != a).map(|b| share(a, b)).sum::<f64>() / others)
            .collect()
    }
}

/// Divides sorted numbers into `groups` runs of at most `longest` that are as alike as can be: the sum of the squared
/// distances from the runs' means is the least possible (W. D. Fisher, "On grouping for maximum homogeneity", Journal of
/// the American Statistical Association 53, 1958). The lengths of the runs; more of them where `longest` asks for it.
pub(super) fn runs(sorted: &[f64], groups: usize, longest: usize) -> Vec<usize> {
    let count = sorted.len();
    let longest = longest.max(1);
    let groups = groups.clamp(count.div_ceil(longest), count.max(1)).min(count);
    // The least sum for the first `end` numbers in so many runs, and where the last of these begins.
    let mut least = vec![vec![(f64::INFINITY, 0_usize); count + 1]; groups + 1];
    least[0][0].0 = 0.0;
    for run in 1..=groups {
        for end in 1..=count {
            let starts = end.saturating_sub(longest)..end;
            let sums = starts.map(|start| (least[run - 1][start].0 + spread(&sorted[start..end]), start));
            if let Some(best) = sums.min_by(|a, b| a.0.total_cmp(&b.0)) {
                least[run][end] = best;
            }
        }
    }
    let mut lengths = Vec::with_capacity(groups);
    let mut end = count;
    for run in (1..=groups).rev() {
        let start = least[run][end].1;
        lengths.push(end - start);
        end = start;
    }
    lengths.reverse();
    lengths
}

/// The sum of the squared distances from the mean.
fn spread(numbers: &[f64]) -> f64 {
    let mean = numbers.iter().sum::<f64>() / numbers.len().max(1) as f64;
    numbers.iter().map(|number| (number - mean).powi(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_most_journeys_meet_earlier_is_earlier_however_long_they_are() {
        let mut precedence = Precedence::new(3);
        precedence.add(&[0, 1]);
        precedence.add(&[0, 1, 2]);
        precedence.add(&[1, 2]);
        precedence.add(&[2, 1]);
        let lateness = precedence.lateness();
        // By hand: 0 before 1 in 2 of 2 (3/4), before 2 in 1 of 1 (2/3); 1 before 2 in 2 of 3 (3/5).
        let expected = [(0.25 + 1.0 / 3.0) / 2.0, (0.75 + 0.4) / 2.0, (2.0 / 3.0 + 0.6) / 2.0];
        for (late, expected) in lateness.iter().zip(expected) {
            assert!((late - expected).abs() < 1e-12, "{lateness:?}");
        }
        assert_eq!(Precedence::new(1).lateness(), [0.0]);
    }

    #[test]
    fn runs_part_where_the_gaps_are() {
        assert_eq!(runs(&[0.1, 0.11, 0.5, 0.52, 0.9], 3, 5), [2, 2, 1]);
        assert_eq!(runs(&[0.1, 0.11, 0.12, 0.13], 1, 2), [2, 2], "no run is longer than it may be");
        assert_eq!(runs(&[0.1, 0.2], 5, 3), [1, 1]);
        assert_eq!(runs(&[], 3, 3), Vec::<usize>::new());
        assert_eq!(runs(&[0.3; 40], 14, 6).iter().sum::<usize>(), 40);
    }
}
