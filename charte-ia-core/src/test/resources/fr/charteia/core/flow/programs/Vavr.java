package programs;

import static io.vavr.API.*;

import api.*;
import io.vavr.*;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.*;

/** Vavr's options, tries, eithers, tuples and lists, by its own jar and what the catalogue says of it. */
class Vavr {
    void of_an_option() { Option.of(Donnees.nom()).map(n -> "x" + n).forEach(s -> Ia.envoyer(s)); } // 401
    void of_an_option_clean() { Option.of(Donnees.propre()).map(n -> "x" + n).forEach(s -> Ia.envoyer(s)); }
    void tried() { Ia.envoyer(Try.of(() -> Donnees.nom()).getOrElse("x")); } // 401
    void tried_clean() { Ia.envoyer(Try.of(() -> Donnees.propre()).getOrElse("x")); }
    void tried_for_a_constant() { Ia.envoyer(Try.of(() -> Donnees.nom()).map(s -> "constant").getOrElse("x")); }
    void on_the_left() { Either<String, String> e = Donnees.nombre() > 3 ? Either.left(Donnees.nom()) : Either.right(Donnees.propre()); Ia.envoyer(e.getOrElse("x")); }
    void on_the_right() { Either<String, String> e = Donnees.nombre() > 3 ? Either.right(Donnees.nom()) : Either.left(Donnees.propre()); Ia.envoyer(e.get()); } // 401
    void folded_from_the_right() { Either<String, String> e = Donnees.nombre() > 3 ? Either.left(Donnees.nom()) : Either.right(Donnees.propre()); { String s = e.fold(l -> "erreur", r -> r); Ia.envoyer(s); } }
    void folded_from_the_left() { Either<String, String> e = Donnees.nombre() > 3 ? Either.left(Donnees.nom()) : Either.right(Donnees.propre()); { String s = e.fold(l -> l, r -> r); Ia.envoyer(s); } } // 401
    void the_second_of_two() { Tuple2<String, String> t = Tuple.of(Donnees.nom(), Donnees.propre()); Ia.envoyer(t._2); }
    void the_first_of_two() { Tuple2<String, String> t = Tuple.of(Donnees.nom(), Donnees.propre()); Ia.envoyer(t._1); } // 401
    void the_second_by_its_method() { Tuple2<String, String> t = Tuple.of(Donnees.nom(), Donnees.propre()); Ia.envoyer(t._2()); }
    void of_a_list() { Ia.envoyer(List.of(Donnees.nom()).map(s -> s + "x").mkString(",")); } // 401
    void lazily() { Lazy<String> l = Lazy.of(() -> Donnees.nom()); Ia.envoyer(l.get()); } // 401
    void the_second_that_was_given() { Tuple2<String, String> t = new Tuple2<>(Donnees.nom(), Donnees.propre()); Ia.envoyer(t._2); }
    void the_first_that_was_given() { Tuple2<String, String> t = new Tuple2<>(Donnees.nom(), Donnees.propre()); Ia.envoyer(t._1()); } // 401
    void applied_to_the_second() { String s = Tuple.of(Donnees.nom(), Donnees.propre()).apply((a, b) -> b); Ia.envoyer(s); }
    void applied_to_the_first() { String s = Tuple.of(Donnees.nom(), Donnees.propre()).apply((a, b) -> a); Ia.envoyer(s); } // 401
    void appended() { List<String> l = List.of(Donnees.propre()).append(Donnees.nom()); Ia.envoyer(l.last()); } // 401
    void appended_to_another() { List<String> l = List.of(Donnees.propre()); l.append(Donnees.nom()); Ia.envoyer(l.last()); }
    void under_a_key() { Map<String, String> m = HashMap.of("a", Donnees.nom()); Ia.envoyer(m.get("a").getOrElse("")); } // 401
    void under_a_key_clean() { Map<String, String> m = HashMap.of("a", Donnees.propre()); Ia.envoyer(m.get("a").getOrElse("")); }
    void folded_together() { String s = List.of(Donnees.nom()).foldLeft("", (a, b) -> a + b); Ia.envoyer(s); } // 401
    void how_many() { int s = List.of(Donnees.nom()).size(); Ia.envoyer("n" + s); }
    void recovered() { String s = Try.of(() -> Integer.parseInt(Donnees.propre())).map(x -> "ok").recover(e -> Donnees.nom()).get(); Ia.envoyer(s); } // 401
    void each() { for (String s : List.of(Donnees.nom())) Ia.envoyer(s); } // 401
    void what_is_wrong() { Validation<String, String> v = Donnees.nombre() > 2 ? Validation.invalid("mauvais") : Validation.valid(Donnees.nom()); Ia.envoyer(v.getError()); }
    void what_is_right() { Validation<String, String> v = Donnees.nombre() > 2 ? Validation.invalid("mauvais") : Validation.valid(Donnees.nom()); Ia.envoyer(v.get()); } // 401
    void as_a_list_of_the_jdk() { java.util.List<String> l = List.of(Donnees.nom()).toJavaList(); Ia.envoyer(l.get(0)); } // 401

    // decisions
    void let_through() { Option.of(Ia.demander("x")).filter(r -> r.equals("NON")).peek(r -> Decisions.refuser("x")); } // 501
    void one_that_says_no() { if (Option.of(Ia.demander("x")).exists(r -> r.equals("NON"))) Decisions.refuser("x"); } // 501
    void only_noted() { Option.of(Ia.demander("x")).peek(r -> System.out.println(r)); Decisions.refuser("x"); }
    void let_through_by_a_person() { Option.of(Ia.demander("x")).filter(r -> Agent.valide(r)).peek(r -> Decisions.refuser("x")); }
    void refused_where_it_is_no_number() { Try.of(() -> Integer.parseInt(Ia.demander("x"))).onFailure(e -> Decisions.refuser("x")); } // 501
    void refused_anyway() { Try.run(() -> System.out.println(Ia.demander("x"))).onSuccess(v -> System.out.println("x")); Decisions.refuser("x"); }
    void which_side() { Either<String, String> e = Ia.demander("x").equals("NON") ? Either.left("NON") : Either.right("OUI"); if (e.isLeft()) Decisions.refuser("x"); } // 501
    void matched() { int n = Match(Ia.demander("x")).of(Case($("NON"), () -> 1), Case($(), () -> 0)); if (n == 1) Decisions.refuser("x"); } // 501
    void no_number_is_on_the_left() { String r = Ia.demander("x"); Either<String, Integer> e = Try.of(() -> Integer.parseInt(r)).toEither("bad"); if (e.isLeft()) Decisions.refuser("x"); } // 501
    void done_with_the_left() { Either<String, String> e = lire(); e.peekLeft(x -> Decisions.refuser("x")); } // 501
    void done_with_the_right_only() { Either<String, String> e = lire(); e.peek(x -> System.out.println("ok")); Decisions.refuser("x"); }
    void failed_the_filter() { Try.of(() -> Ia.demander("x")).filter(r -> r.equals("OUI")).onFailure(e -> Decisions.refuser("x")); } // 501
    void all_say_yes() { boolean oui = List.of(Ia.demander("x")).forAll(r -> r.equals("OUI")); if (!oui) Decisions.refuser("x"); } // 501
    void whether_the_call_failed() { if (Try.of(() -> Ia.demander("x")).isFailure()) System.out.println("x"); Decisions.refuser("x"); }
    void nothing_is_left() { Option<String> o = Option.of(Ia.demander("x")).filter(r -> r.equals("OUI")); if (o.isEmpty()) Decisions.refuser("x"); } // 501
    void a_person_left_nothing() { Option<String> o = Option.of(Ia.demander("x")).filter(r -> Agent.valide(r)); if (o.isEmpty()) Decisions.refuser("x"); }
    void folded_to_a_word() { String s = lire().fold(g -> "REFUS", d -> "OK"); if (s.equals("REFUS")) Decisions.refuser("x"); } // 501
    private Either<String, String> lire() { String r = Ia.demander("x"); return r.startsWith("OUI") ? Either.right(r) : Either.left(r); }
    // maps, groups, parts
    void each_of_a_map() { io.vavr.collection.HashMap.of("a", Donnees.nom()).forEach((k, v) -> Ia.envoyer(v)); } // 401
    void each_of_a_clean_map() { io.vavr.collection.HashMap.of("a", "b").forEach((k, v) -> Ia.envoyer(v)); }
    void values_by_a_function() { Ia.envoyer(io.vavr.collection.HashMap.of("a", "b").mapValues(v -> Donnees.nom()).mkString()); } // 401
    void separated_by_data() { Ia.envoyer(io.vavr.collection.List.of("a", "b").mkString(Donnees.nom())); } // 401
    void separated_by_a_constant() { Ia.envoyer(io.vavr.collection.List.of("a", "b").mkString(",")); }
    void grouped_by_data() { Ia.envoyer(io.vavr.collection.List.of("a", "b").groupBy(x -> Donnees.nom()).mkString()); } // 401
    void parted_by_an_answer() { for (String s : io.vavr.collection.List.of("a", "b").partition(x -> Ia.demander(x).equals("oui"))._1()) Decisions.refuser(s); } // 501
    void one_part() { Ia.envoyer(io.vavr.collection.List.of("a", Donnees.nom()).partition(x -> x.isEmpty())._2().mkString()); } // 401
    void counted_by_an_answer() { if (io.vavr.collection.List.of("a", "b").count(x -> Ia.demander(x).equals("oui")) > 1) Decisions.refuser("x"); } // 501
    void how_many_are_data() { Ia.envoyer(io.vavr.collection.List.of(Donnees.nom()).count(x -> x.equals("b"))); }
    void changed_by_a_function() { Ia.envoyer(io.vavr.collection.List.of("a", "b").update(0, x -> Donnees.nom()).mkString()); } // 401
    void all_added() { Ia.envoyer(io.vavr.collection.HashSet.of("a").addAll(java.util.List.of(Donnees.nom())).mkString()); } // 401
}
