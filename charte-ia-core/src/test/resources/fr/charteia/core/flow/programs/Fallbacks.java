package programs;

import api.*;
import java.util.*;

/** An answer that a library made into an object of ours, or else one that says that there was none. */
class Fallbacks {
    record Avis(String sens, double score) { boolean favorable() { return "oui".equals(sens); } }
    static final Avis SANS = new Avis("inconnu", 0);
    void none_given(String d) { Avis a = Ia.remplir("?", Avis.class); if (a == null) a = new Avis("inconnu", 0); if (a.score() > 0.5) Decisions.delivrer(d); } // 501
    void none_given_constant(String d) { Avis a = Ia.remplir("?", Avis.class); Avis b = a == null ? SANS : a; if (b.favorable()) Decisions.delivrer(d); } // 501
    void failed(String d) { Avis a; try { a = Ia.remplir("?", Avis.class); } catch (RuntimeException e) { a = new Avis("inconnu", 0); } if (a.score() > 0.5) Decisions.delivrer(d); } // 501
    void by_an_optional(String d) { Avis a = Optional.ofNullable(Ia.remplir("?", Avis.class)).orElse(new Avis("inconnu", 0)); if (a.favorable()) Decisions.delivrer(d); } // 501
    void by_objects(String d) { Avis a = Objects.requireNonNullElse(Ia.remplir("?", Avis.class), SANS); if (a.favorable()) Decisions.delivrer(d); } // 501
    private static Avis demander() { try { return Ia.remplir("?", Avis.class); } catch (RuntimeException e) { return SANS; } }
    void in_a_helper(String d) { if (demander().favorable()) Decisions.delivrer(d); } // 501
    void never_asked(String d) { Avis a = SANS; System.out.println(Ia.remplir("?", Avis.class)); if (a.favorable()) Decisions.delivrer(d); }
    void replaced(String d) { Avis a = Ia.remplir("?", Avis.class); System.out.println(a); a = new Avis("oui", 1); if (a.favorable()) Decisions.delivrer(d); }
    @SuppressWarnings("unchecked")
    private static Optional<Avis> peutEtre() { return (Optional<Avis>) Ia.remplir("?", Optional.class); }
    void of_what_was_answered(String d) { if (peutEtre().get().score() > 0.5) Decisions.delivrer(d); } // 501
    void of_what_was_answered_or_else(String d) { if (peutEtre().orElse(new Avis("inconnu", 0)).score() > 0.5) Decisions.delivrer(d); } // 501
    void of_what_was_answered_mapped(String d) { if (peutEtre().map(a -> a == null ? new Avis("inconnu", 0) : a).get().score() > 0.5) Decisions.delivrer(d); } // 501
    void of_what_was_answered_mapped_and_made(String d) { if (peutEtre().map(a -> new Avis(a.sens(), a.score() / 2)).orElse(SANS).score() > 0.5) Decisions.delivrer(d); } // 501
    @SuppressWarnings("unchecked")
    void first_of_what_was_answered(String d) { List<Avis> l = (List<Avis>) Ia.remplir("?", List.class); Avis a = l.isEmpty() ? SANS : l.get(0); if (a.favorable()) Decisions.delivrer(d); } // 501
}
