package programs;

import api.*;
import com.google.common.base.Splitter;
import com.google.common.collect.*;
import java.util.*;

/** Which element is where in the lists that Guava makes and copies, and by what it puts elements into an order. */
class GuavaLists {
    record Demande(String id, String texte) {}

    void copied() { Ia.envoyer(ImmutableList.copyOf(List.of("a", Donnees.nom())).get(1)); } // 401
    void copied_beside() { Ia.envoyer(ImmutableList.copyOf(List.of("a", Donnees.nom())).get(0)); }
    void copied_from_an_array() { Ia.envoyer(ImmutableList.copyOf(new String[] {"a", Donnees.nom()}).get(1)); } // 401
    void copied_from_an_array_beside() { Ia.envoyer(ImmutableList.copyOf(new String[] {"a", Donnees.nom()}).get(0)); }
    void copied_from_a_set() { Ia.envoyer(ImmutableList.copyOf(Set.of("a", Donnees.nom())).get(0)); } // 401
    void copied_from_an_iterator() { Ia.envoyer(ImmutableList.copyOf(List.of("a", Donnees.nom()).iterator()).get(1)); } // 401
    void copied_and_gone_through() { for (String s : ImmutableList.copyOf(List.of("b", Donnees.nom()))) Ia.envoyer(s); } // 401
    void copied_to_a_set() { Ia.envoyer(ImmutableSet.copyOf(List.of("a", Donnees.nom())).iterator().next()); } // 401
    void multimap_copied() {
        ListMultimap<String, String> m = ArrayListMultimap.create();
        m.put("a", Donnees.nom());
        Ia.envoyer("" + ImmutableListMultimap.copyOf(m).get("a")); // 401
    }
    void made_of_few() { Ia.envoyer(Lists.newArrayList("a", Donnees.nom()).get(1)); } // 401
    void made_of_few_beside() { Ia.envoyer(Lists.newArrayList("a", Donnees.nom()).get(0)); }
    void made_of_a_list() { Ia.envoyer(Lists.newArrayList(List.of("a", Donnees.nom())).get(1)); } // 401
    void made_of_a_list_beside() { Ia.envoyer(Lists.newArrayList(List.of("a", Donnees.nom())).get(0)); }
    void made_of_a_set() { Ia.envoyer(Lists.newArrayList(new HashSet<>(List.of("a", Donnees.nom()))).get(0)); } // 401
    void made_of_an_iterator() { Ia.envoyer(Lists.newArrayList(List.of("a", Donnees.nom()).iterator()).get(1)); } // 401
    void linked_beside() { Ia.envoyer(Lists.newLinkedList(List.of("a", Donnees.nom())).getFirst()); }
    void copied_on_write_beside() { Ia.envoyer(Lists.newCopyOnWriteArrayList(List.of("a", Donnees.nom())).get(0)); }
    void made_of_nothing() { List<String> l = Lists.newArrayList(); l.add("a"); l.add(Donnees.nom()); Ia.envoyer(l.get(1)); } // 401
    void made_of_nothing_beside() { List<String> l = Lists.newArrayList(); l.add("a"); l.add(Donnees.nom()); Ia.envoyer(l.get(0)); }
    void made_of_what_is_passed(List<String> x) { List<String> l = Lists.newArrayList(x); l.add(Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
    void second() { Ia.envoyer(Iterables.get(List.of("a", Donnees.nom()), 1)); } // 401
    void not_the_second() { Ia.envoyer(Iterables.get(List.of("a", Donnees.nom()), 0)); }
    void default_beyond() { Ia.envoyer(Iterables.get(List.of("a"), 3, Donnees.nom())); } // 401
    void first() { Ia.envoyer(Iterables.getFirst(List.of(Donnees.nom(), "a"), "x")); } // 401
    void not_the_first() { Ia.envoyer(Iterables.getFirst(List.of("a", Donnees.nom()), "x")); }
    void first_of_a_set() { Ia.envoyer(Iterables.getFirst(Set.of("a", Donnees.nom()), "x")); } // 401
    void last() { Ia.envoyer(Iterables.getLast(List.of("a", Donnees.nom()))); } // 401
    void not_the_last() { Ia.envoyer(Iterables.getLast(List.of(Donnees.nom(), "a"))); }
    void last_of_a_set() { Ia.envoyer(Iterables.getLast(Set.of("a", Donnees.nom()), "x")); } // 401
    void built() { Ia.envoyer(ImmutableList.<String>builder().add("a").add(Donnees.nom()).build().get(1)); } // 401
    void built_beside() { Ia.envoyer(ImmutableList.<String>builder().add("a").add(Donnees.nom()).build().get(0)); }
    void built_of_several() { Ia.envoyer(ImmutableList.<String>builder().addAll(List.of("b")).add("a", Donnees.nom()).build().get(2)); } // 401
    void built_of_several_beside() { Ia.envoyer(ImmutableList.<String>builder().addAll(List.of("b")).add("a", Donnees.nom()).build().get(1)); }
    void all_that_was_added() { Ia.envoyer(ImmutableList.<String>builder().addAll(List.of("b", Donnees.nom())).build().get(1)); } // 401
    void built_in_a_loop(int n) {
        ImmutableList.Builder<String> b = ImmutableList.builder();
        for (int i = 0; i < n; i++) b.add("x");
        b.add(Donnees.nom());
        Ia.envoyer(b.build().get(0)); // 401
    }
    void turned_round() { Ia.envoyer(Lists.reverse(List.of("a", Donnees.nom())).get(0)); } // 401
    void turned_round_beside() { Ia.envoyer(Lists.reverse(List.of("a", Donnees.nom())).get(1)); } // KNOWN: invents 401, which element is where in a list that shows another is not told
    void transformed() { Ia.envoyer(Lists.transform(List.of("a", Donnees.nom()), x -> x + "!").get(1)); } // 401
    void transformed_beside() { Ia.envoyer(Lists.transform(List.of("a", Donnees.nom()), x -> x + "!").get(0)); }
    void transformed_before_it_was_filled() { List<String> l = new ArrayList<>(); List<String> v = Lists.transform(l, x -> x + "!"); l.add(Donnees.nom()); Ia.envoyer(v.get(0)); } // KNOWN: misses 401, a list that shows another is taken to have what that had when it was made
    void transformed_and_asked(List<String> l) { for (String s : Lists.transform(l, x -> Ia.demander(x))) if (s.equals("non")) Decisions.refuser("a"); } // 501
    void iterable_transformed() { Ia.envoyer(Iterables.get(Iterables.transform(List.of("a", Donnees.nom()), x -> x + "!"), 1)); } // 401
    void iterable_transformed_beside() { Ia.envoyer(Iterables.get(Iterables.transform(List.of("a", Donnees.nom()), x -> x + "!"), 0)); }
    void in_parts_beside() { Ia.envoyer(Lists.partition(List.of("a", Donnees.nom()), 1).get(0).get(0)); } // KNOWN: invents 401, which element is where in a list that shows another is not told
    void fluent() { Ia.envoyer(FluentIterable.from(List.of("a", Donnees.nom())).get(1)); } // 401
    void fluent_beside() { Ia.envoyer(FluentIterable.from(List.of("a", Donnees.nom())).get(0)); } // KNOWN: invents 401, which element is where in a list that shows another is not told
    void answer_split() { if (ImmutableList.copyOf(Splitter.on(',').split(Ia.demander("x"))).get(0).equals("non")) Decisions.refuser("a"); } // 501
    void answers_found() { if (Lists.newArrayList(Ia.demander("x")).contains("non")) Decisions.refuser("a"); } // 501

    void greatest_by_an_answer(List<Demande> l) { Decisions.refuser(Ordering.natural().onResultOf((Demande d) -> Ia.demander(d.texte())).max(l).id()); } // 501
    void greatest_by_a_property(List<Demande> l) { Decisions.refuser(Ordering.natural().onResultOf((Demande d) -> d.texte()).max(l).id()); }
    void first_in_a_copy(List<Demande> l) { Decisions.refuser(Ordering.natural().onResultOf((Demande d) -> Ia.demander(d.texte())).sortedCopy(l).get(0).id()); } // 501
    void least_by_the_opposite(List<Demande> l) { Decisions.refuser(Ordering.natural().reverse().onResultOf((Demande d) -> Ia.demander(d.texte())).min(l).id()); } // 501
    void least_few(List<Demande> l) { Decisions.refuser(Ordering.natural().nullsFirst().onResultOf((Demande d) -> Ia.demander(d.texte())).leastOf(l, 2).get(0).id()); } // 501
    void by_a_comparator(List<Demande> l) { Decisions.refuser(Ordering.from(Comparator.comparing((Demande d) -> Ia.demander(d.texte()))).min(l).id()); } // 501
    void by_a_comparator_of_results(List<Demande> l) { Decisions.refuser(Ordering.from((String a, String b) -> Ia.demander(a + b).length()).onResultOf(Demande::texte).max(l).id()); } // 501
    void by_a_comparator_of_lengths(List<Demande> l) { Decisions.refuser(Ordering.from((String a, String b) -> a.length() - b.length()).onResultOf(Demande::texte).max(l).id()); }
    void by_the_second_order(List<Demande> l) {
        Ordering<Demande> o = Ordering.natural().onResultOf(Demande::id);
        Decisions.refuser(o.compound(Comparator.comparing((Demande d) -> Ia.demander(d.texte()))).max(l).id()); // 501
    }
    void by_an_order_of_ones_own(List<Demande> l) {
        Ordering<Demande> o = new Ordering<>() {
            public int compare(Demande a, Demande b) { return Ia.demander(a.texte()).compareTo(b.texte()); }
        };
        Decisions.refuser(o.max(l).id()); // 501
    }
    void sorted_by_an_order(List<Demande> l) { l.sort(Ordering.natural().onResultOf((Demande d) -> Ia.demander(d.texte()))); Decisions.refuser(l.get(0).id()); } // 501
    void asked_of_each(List<Demande> l) { Ordering.natural().onResultOf((Demande d) -> Ia.demander(Donnees.nom())).max(l); } // 401
}
