//! How is a short list put in order?

use std::cmp::Ordering;

/// Puts a short list in order; what is equal stays as it stood.
///
/// By insertion: the standard library's sort is made for long lists, and the page would download five
/// kilobytes of it for each kind of list.
pub fn in_order<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    for one in std::mem::take(list) {
        let place = list.partition_point(|earlier| compare(earlier, &one).is_le());
        list.insert(place, one);
    }
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn what_is_equal_stays_as_it_stood() {
        let mut list = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e'), (2, 'f')];
        let mut expected = list.clone();
        expected.sort_by_key(|(number, _)| *number);
        in_order(&mut list, |a, b| a.0.cmp(&b.0));
        assert_eq!(list, expected);
        in_order(&mut Vec::<u8>::new(), Ord::cmp);
    }
}
