package programs;

import api.*;
import fr.charteia.annotations.DecisionHumaine;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** What a person answers lies in something that the step makes: an optional, a future, a list. */
class AnswersHeld {
    enum Choice { YES, NO, LATER }
    static class Desk {
        private final Map<String, Choice> typed = new ConcurrentHashMap<>();
        void type(String id, Choice choice) { typed.put(id, choice); }
        boolean isYes(String id) { return typed.get(id) == Choice.YES; }
        Optional<Boolean> ask(Object shown, String id) { return Optional.of(isYes(id)); }
        Optional<Choice> askChoice(Object shown, String id) { return Optional.ofNullable(typed.get(id)); }
        CompletableFuture<Boolean> askLater(Object shown, String id) { return CompletableFuture.supplyAsync(() -> isYes(id)); }
        List<Boolean> askEach(List<String> shown, String id) { return shown.stream().map(s -> isYes(id)).collect(Collectors.toList()); }
        List<String> askAll(List<String> shown) { System.out.println(shown); return shown; }
    }
    static class Rating { final int points; Rating(int points) { this.points = points; } }
    private final Desk desk = new Desk();
    private static Rating rate(String id) { return new Rating((int) Ia.noter(id)); }

    void yes(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.ask(r, id).get()) Decisions.delivrer(id); }
    void yes_or_else(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.ask(r, id).orElse(false)) Decisions.delivrer(id); }
    void yes_in_a_function(String id) { Rating r = rate(id); if (r.points < 5) return; desk.ask(r, id).ifPresent(yes -> { if (yes) Decisions.delivrer(id); }); }
    void filtered(String id) { Rating r = rate(id); if (r.points < 5) return; desk.ask(r, id).filter(yes -> yes).ifPresent(yes -> Decisions.delivrer(id)); }
    void whatever_was_answered(String id) { Rating r = rate(id); if (r.points < 5) return; desk.ask(r, id).ifPresent(yes -> Decisions.delivrer(id)); } // 501
    void either_way(String id) { Rating r = rate(id); if (r.points < 5) return; desk.ask(r, id).ifPresent(yes -> { System.out.println(yes); Decisions.delivrer(id); }); } // 501
    void about_another(String id) { Rating r = rate(id), o = rate("o"); if (r.points < 5) return; desk.ask(o, id).ifPresent(yes -> { if (yes) Decisions.delivrer(id); }); } // 501
    void before_the_answer(String id) { Rating r = rate(id); if (r.points < 5) Decisions.delivrer(id); desk.ask(r, id).ifPresent(yes -> { if (yes) System.out.println(id); }); } // 501
    void chosen(String id) { Rating r = rate(id); if (r.points < 5) return; desk.askChoice(r, id).ifPresent(c -> { if (c == Choice.YES) Decisions.delivrer(id); }); }
    void later(String id) { Rating r = rate(id); if (r.points < 5) return; desk.askLater(r, id).thenAccept(yes -> { if (yes) Decisions.delivrer(id); }); }
    void later_whatever(String id) { Rating r = rate(id); if (r.points < 5) return; desk.askLater(r, id).thenAccept(yes -> Decisions.delivrer(id)); } // 501
    void later_joined(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.askLater(r, id).join()) Decisions.delivrer(id); }
    void guessed_where_nobody_answered(String id) { Rating r = rate(id); Choice c = desk.askChoice(r, id).orElseGet(() -> r.points < 5 ? Choice.NO : Choice.YES); if (c == Choice.YES) Decisions.delivrer(id); } // 501
    void shown_and_given_back(String id) { List<String> l = List.of(Ia.demander(id)); desk.askAll(l).forEach(Decisions::delivrer); }

    /** A helper that is given the answer. */
    static void decide(Boolean yes, String id) { if (yes) Decisions.delivrer(id); } // 501
    static void decideIf(boolean yes, String id) { if (yes) Decisions.delivrer(id); }
    void handed_on(String id) { Rating r = rate(id); if (r.points < 5) return; decideIf(desk.isYes(id) & Agent.valide(r), id); }
    void handed_on_of_no_person(String id) { Rating r = rate(id); if (r.points < 5) return; decide(desk.isYes(id), id); }

    /** What a person chose, or else a constant that stands in for it: another constant is theirs. */
    interface Office { @DecisionHumaine(role = "agent") Optional<Choice> askChoice(Object shown); }
    private Office office;
    void switched(String id) { Rating r = rate(id); if (r.points < 5) return; switch (desk.askChoice(r, id).orElse(Choice.NO)) { case YES -> Decisions.delivrer(id); default -> { } } }
    void switched_either_way(String id) { Rating r = rate(id); if (r.points < 5) return; switch (desk.askChoice(r, id).orElse(Choice.NO)) { case YES -> Decisions.delivrer(id); case NO -> System.out.println(id); } }
    void switched_on_what_stands_in(String id) { Rating r = rate(id); if (r.points < 5) return; switch (desk.askChoice(r, id).orElse(Choice.YES)) { case YES -> Decisions.delivrer(id); default -> { } } } // 501
    void switched_to_the_default(String id) { Rating r = rate(id); if (r.points < 5) return; switch (desk.askChoice(r, id).orElse(Choice.NO)) { case YES -> { } default -> Decisions.refuser(id); } } // 501
    void compared(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.askChoice(r, id).orElse(Choice.NO) == Choice.YES) Decisions.delivrer(id); }
    void compared_of_no_body(String id) { Rating r = rate(id); if (r.points < 5) return; if (office.askChoice(r).orElse(Choice.NO) == Choice.YES) Decisions.delivrer(id); }
    void compared_with_what_stands_in(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.askChoice(r, id).orElse(Choice.YES) == Choice.YES) Decisions.delivrer(id); } // 501
    void compared_of_no_body_with_what_stands_in(String id) { Rating r = rate(id); if (r.points < 5) return; if (office.askChoice(r).orElse(Choice.YES) == Choice.YES) Decisions.delivrer(id); } // 501
    void other_than_what_stands_in(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.askChoice(r, id).orElse(Choice.NO) != Choice.NO) Decisions.delivrer(id); }
    void returned_on_what_stands_in(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.askChoice(r, id).orElse(Choice.NO) == Choice.NO) return; Decisions.delivrer(id); }
    void either_of_two_stands_in(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.askChoice(r, id).orElse(r.points < 9 ? Choice.NO : Choice.LATER) == Choice.YES) Decisions.delivrer(id); }
    void one_of_two_that_stand_in(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.askChoice(r, id).orElse(r.points < 9 ? Choice.NO : Choice.YES) == Choice.YES) Decisions.delivrer(id); } // 501
    void overwritten(String id) { Rating r = rate(id); if (r.points < 5) return; Choice c = desk.askChoice(r, id).orElse(Choice.NO); if (id.isEmpty()) c = Choice.YES; if (c == Choice.YES) Decisions.delivrer(id); } // 501
    static void choose(Choice c, String id) { if (c == Choice.YES) Decisions.delivrer(id); }
    void chosen_by_a_helper(String id) { Rating r = rate(id); if (r.points < 5) return; choose(desk.askChoice(r, id).orElse(Choice.NO), id); }
    static void chooseWhatStandsIn(Choice c, String id) { if (c == Choice.YES) Decisions.delivrer(id); } // 501
    void what_stands_in_chosen_by_a_helper(String id) { Rating r = rate(id); if (r.points < 5) return; chooseWhatStandsIn(desk.askChoice(r, id).orElse(Choice.YES), id); }
    void word(String id) { Rating r = rate(id); if (r.points < 5) return; if (desk.askChoice(r, id).map(Choice::name).orElse("NO").equals("YES")) Decisions.delivrer(id); }
}
