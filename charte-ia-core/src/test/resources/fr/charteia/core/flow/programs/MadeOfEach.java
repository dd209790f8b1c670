package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** How many there are of what was made of each of others: those say it, and what decided which of them are there. */
class MadeOfEach {
    void counted(List<String> l) { if (l.stream().map(Ia::demander).count() > 2) Decisions.refuser("d"); }
    void listed(List<String> l) { if (l.stream().map(Ia::demander).toList().size() > 2) Decisions.refuser("d"); }
    void none_listed(List<String> l) { List<String> r = l.stream().map(Ia::demander).toList(); if (r.isEmpty()) Decisions.refuser("d"); }
    void none_collected(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); if (r.isEmpty()) Decisions.refuser("d"); }
    void in_an_array(List<String> l) { String[] r = l.stream().map(Ia::demander).toArray(String[]::new); if (r.length > 2) Decisions.refuser("d"); }
    void sorted(List<String> l) { if (l.stream().map(Ia::demander).sorted().toList().size() > 2) Decisions.refuser("d"); }
    void peeked(List<String> l) { if (l.stream().map(Ia::demander).peek(System.out::println).count() > 2) Decisions.refuser("d"); }
    void the_first_three(List<String> l) { if (l.stream().map(Ia::demander).limit(3).toList().size() == 3) Decisions.refuser("d"); }
    void mapped_twice(List<String> l) { if (l.stream().map(Ia::demander).map(String::trim).count() > 2) Decisions.refuser("d"); }
    void noted(List<String> l) { if (l.stream().mapToDouble(Ia::noter).boxed().toList().size() > 2) Decisions.refuser("d"); }
    void of_some(List<String> l) { if (l.stream().filter(s -> s.length() > 3).map(Ia::demander).toList().isEmpty()) Decisions.refuser("d"); }
    void streamed_again(List<String> l) { List<String> r = l.stream().map(Ia::demander).toList(); if (r.stream().count() > 2) Decisions.refuser("d"); }
    static List<String> avis(List<String> l) { return l.stream().map(Ia::demander).toList(); }
    void given_by_a_helper(List<String> l) { if (avis(l).size() > 2) Decisions.refuser("d"); }
    void those_that_were_answered() { List<String> m = Ia.remplir("x", List.class); if (m.stream().map(x -> "a").count() > 2) Decisions.refuser("d"); } // 501
    void those_that_were_answered_listed() { List<String> m = Ia.remplir("x", List.class); if (m.stream().map(x -> "a").toList().isEmpty()) Decisions.refuser("d"); } // 501
    void parts_of_an_answer() { if (Arrays.stream(Ia.demander("q").split(",")).map(s -> "a").toList().size() > 2) Decisions.refuser("d"); } // 501
    void those_that_fit(List<String> l) { if (l.stream().map(Ia::demander).filter(s -> s.startsWith("o")).count() > 2) Decisions.refuser("d"); } // 501
    void those_that_fit_listed(List<String> l) { List<String> r = l.stream().map(Ia::demander).filter("oui"::equals).toList(); if (r.isEmpty()) Decisions.refuser("d"); } // 501
    void those_of_which_it_says_so(List<String> l) { if (l.stream().filter(s -> Ia.noter(s) > 0.5).map(s -> "a").count() > 2) Decisions.refuser("d"); } // 501
    void those_of_which_it_says_so_listed(List<String> l) { List<String> r = l.stream().filter(s -> Ia.noter(s) > 0.5).map(s -> "a").collect(Collectors.toList()); if (r.size() > 2) Decisions.refuser("d"); } // 501
    void as_long_as_it_says_so(List<String> l) { if (l.stream().map(Ia::demander).takeWhile("oui"::equals).count() > 2) Decisions.refuser("d"); } // 501
    void after_those_that_fit(List<String> l) { if (l.stream().map(Ia::demander).dropWhile("oui"::equals).toList().isEmpty()) Decisions.refuser("d"); } // 501
    void as_many_as_it_says(List<String> l) { int n = Ia.demander("q").length(); if (l.stream().map(s -> "a").limit(n).toList().size() > 2) Decisions.refuser("d"); } // 501
    void different_ones(List<String> l) { if (l.stream().map(Ia::demander).distinct().count() > 1) Decisions.refuser("d"); } // 501
    void different_ones_listed(List<String> l) { List<String> r = l.stream().map(Ia::demander).distinct().toList(); if (r.size() > 1) Decisions.refuser("d"); } // 501
    void different_ones_of_some(List<String> l, boolean b) { Stream<String> s = l.stream().map(Ia::demander); if (b) s = s.distinct(); if (s.count() > 1) Decisions.refuser("d"); } // 501
    void in_a_set(List<String> l) { if (l.stream().map(Ia::demander).collect(Collectors.toSet()).size() > 1) Decisions.refuser("d"); } // 501
    void copied_to_a_set(List<String> l) { if (new HashSet<>(l.stream().map(Ia::demander).toList()).size() > 1) Decisions.refuser("d"); } // 501
    void added_to_a_set(List<String> l) { Set<String> s = new HashSet<>(); s.addAll(l.stream().map(Ia::demander).toList()); if (s.size() > 1) Decisions.refuser("d"); } // 501
    void several_of_each(List<String> l) { if (l.stream().map(Ia::demander).flatMap(s -> Arrays.stream(s.split(","))).count() > 2) Decisions.refuser("d"); } // 501
    void several_of_each_turned(List<String> l) { if (l.stream().flatMap(s -> Arrays.stream(Ia.demander(s).split(","))).map(s -> "a").count() > 2) Decisions.refuser("d"); } // 501
    void removed_if(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); r.removeIf("non"::equals); if (r.isEmpty()) Decisions.refuser("d"); } // 501
    void removed(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); r.remove("non"); if (r.isEmpty()) Decisions.refuser("d"); } // 501
    void removed_on_one_way(List<String> l, boolean b) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); if (b) r.remove("non"); if (r.isEmpty()) Decisions.refuser("d"); } // 501
    void removed_all(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); r.removeAll(List.of("non")); if (r.isEmpty()) Decisions.refuser("d"); } // 501
    void retained(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); r.retainAll(List.of("non")); if (r.isEmpty()) Decisions.refuser("d"); } // 501
    void removed_by_an_iterator(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); for (Iterator<String> i = r.iterator(); i.hasNext(); ) { if (i.next().equals("non")) i.remove(); } if (r.isEmpty()) Decisions.refuser("d"); } // 501
    void added_where_it_says_so(List<String> l) { List<String> r = l.stream().map(String::trim).collect(Collectors.toList()); if (Ia.noter("q") > 0.5) r.add("a"); if (r.size() > 2) Decisions.refuser("d"); } // 501
    void emptied_where_it_says_so(List<String> l) { List<String> r = l.stream().map(String::trim).collect(Collectors.toList()); if (Ia.noter("q") > 0.5) r.clear(); if (r.size() > 2) Decisions.refuser("d"); } // 501
    void added_after(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); r.add("a"); if (r.size() > 2) Decisions.refuser("d"); }
    void removed_by_a_helper(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); oter(r); if (r.isEmpty()) Decisions.refuser("d"); } // 501
    static void oter(List<String> r) { r.removeIf("non"::equals); }
    void removed_by_code_unseen(List<String> l) { List<String> r = l.stream().map(Ia::demander).collect(Collectors.toList()); Inconnu.addAll(r, Ia.demander("q").split(",")); if (r.size() > 3) Decisions.refuser("d"); } // 501
    void given_by_a_helper_that_chooses(List<String> l) { if (choisis(l).size() > 2) Decisions.refuser("d"); } // 501
    static List<String> choisis(List<String> l) { return l.stream().filter(s -> Ia.noter(s) > 0.5).map(String::trim).toList(); }
    static List<String> rognes(List<String> l) { return l.stream().map(String::trim).toList(); }
    void passed_what_was_chosen(List<String> l) { if (rognes(l.stream().filter(s -> Ia.noter(s) > 0.5).toList()).size() > 2) Decisions.refuser("d"); } // 501
    void passed_what_was_answered() { if (rognes(List.of(Ia.demander("q").split(","))).size() > 2) Decisions.refuser("d"); } // 501
    void one_of_two(List<String> l, boolean b) { List<String> m = Ia.remplir("x", List.class); List<String> r = b ? l.stream().map(Ia::demander).toList() : m; if (r.isEmpty()) Decisions.refuser("d"); } // 501
    void each_is_decided(List<String> l) { l.stream().map(Ia::demander).forEach(x -> Decisions.refuser("d")); }
    void each_itself_is_decided(List<String> l) { l.stream().map(Ia::demander).forEach(Decisions::refuser); } // 501
    void only_those_with_an_age(List<String> l) { if (l.stream().map(s -> Ia.demander(s).length() > 3 ? "a" : "b").toList().size() > 2) Decisions.refuser("d"); }
    void as_many_as_it_says_in_a_loop(int n) { List<String> l = new ArrayList<>(); for (int i = 0; i < Ia.demander("q").length(); i++) l.add("a"); if (l.stream().map(s -> "b").count() > 2) Decisions.refuser("d"); } // 501
    static int combien(List<String> l) { return l.stream().map(String::trim).toList().size(); }
    void counted_by_a_helper(List<String> l) { if (combien(l) > 2) Decisions.refuser("d"); System.out.println(Ia.demander("q")); }
    void counted_by_a_helper_of_an_answer() { if (combien(Ia.remplir("x", List.class)) > 2) Decisions.refuser("d"); } // 501
    void counted_by_a_helper_of_some(List<String> l) { List<String> m = new ArrayList<>(); for (String s : l) if (Ia.noter(s) > 0.5) m.add(s); if (combien(m) > 2) Decisions.refuser("d"); } // 501
}
