package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Objects of a class of which there is no other, that are passed as what several classes are. */
class PassedWider {
    interface Noteur { int noter(String dossier); default int deux(String d) { return 2 * noter(d); } }
    static class Age implements Noteur { public int noter(String d) { return d.length(); } }
    static class Revenu implements Noteur { public int noter(String d) { return d.length() / 2; } }
    static class Modele implements Noteur { public int noter(String d) { return Ia.demander("?").length(); } }
    /** Of these there are others. */
    static class Regle implements Noteur { public int noter(String d) { return d.length(); } }
    static class RegleApprise extends Regle { @Override public int noter(String d) { return Ia.demander("!").length(); } }

    static class Service {
        private final Age age;
        private final Revenu revenu;
        private final Modele modele;
        private final Regle regle;
        private final List<Noteur> tous;
        Service(Age age, Revenu revenu, Modele modele, Regle regle, List<Noteur> tous) {
            this.age = age;
            this.revenu = revenu;
            this.modele = modele;
            this.regle = regle;
            this.tous = tous;
        }
        private static int un(String d, Noteur n) { return n.noter(d); }
        private static int encore(String d, Noteur n) { return un(d, n); }
        private static int somme(String d, List<? extends Noteur> l) { int s = 0; for (Noteur n : l) s += n.noter(d); return s; }
        private static int tous(String d, Noteur... l) { int s = 0; for (Noteur n : l) s += n.noter(d); return s; }
        private static int selon(String d, Map<String, Noteur> m, String cle) { return m.get(cle).noter(d); }
        private static int premier(String d, Optional<? extends Noteur> n) { return n.map(x -> x.noter(d)).orElse(0); }
        private static int par(String d, Supplier<? extends Noteur> s) { return s.get().noter(d); }

        void one(String d) { if (un(d, age) > 1) Decisions.refuser(d); }
        void one_of_an_ai(String d) { if (un(d, modele) > 1) Decisions.refuser(d); } // 501
        void one_of_others(String d) { if (un(d, regle) > 1) Decisions.refuser(d); } // 501
        void through_two(String d) { if (encore(d, revenu) > 1) Decisions.refuser(d); }
        void through_two_of_an_ai(String d) { if (encore(d, modele) > 1) Decisions.refuser(d); } // 501
        void by_a_default(String d) { if (revenu.deux(d) > 1) Decisions.refuser(d); }
        void by_a_default_of_an_ai(String d) { if (modele.deux(d) > 1) Decisions.refuser(d); } // 501
        void either(String d, boolean a) { if (un(d, a ? age : revenu) > 1) Decisions.refuser(d); }
        void either_with_an_ai(String d, boolean a) { if (un(d, a ? age : modele) > 1) Decisions.refuser(d); } // 501
        void listed(String d) { if (somme(d, List.of(age, revenu)) > 1) Decisions.refuser(d); }
        void listed_with_an_ai(String d) { if (somme(d, List.of(age, modele)) > 1) Decisions.refuser(d); } // 501
        void listed_with_others(String d) { if (somme(d, List.of(age, regle)) > 1) Decisions.refuser(d); } // 501
        void listed_once(String d) { if (somme(d, List.of(age)) > 1) Decisions.refuser(d); }
        void added(String d) { List<Noteur> l = new ArrayList<>(); l.add(age); l.add(revenu); if (somme(d, l) > 1) Decisions.refuser(d); }
        void added_with_an_ai(String d) { List<Noteur> l = new ArrayList<>(); l.add(age); l.add(modele); if (somme(d, l) > 1) Decisions.refuser(d); } // 501
        void whatever_there_is(String d) { if (somme(d, tous) > 1) Decisions.refuser(d); } // 501
        void added_to_whatever_there_is(String d) { List<Noteur> l = new ArrayList<>(tous); l.add(age); if (somme(d, l) > 1) Decisions.refuser(d); } // 501
        void in_an_array(String d) { if (tous(d, age, revenu) > 1) Decisions.refuser(d); }
        void in_an_array_with_an_ai(String d) { if (tous(d, age, modele) > 1) Decisions.refuser(d); } // 501
        void by_key(String d) { if (selon(d, Map.of("a", age, "r", revenu), "a") > 1) Decisions.refuser(d); }
        void by_any_key(String d, String cle) { if (selon(d, Map.of("a", age, "r", revenu), cle) > 1) Decisions.refuser(d); }
        void by_any_key_with_an_ai(String d, String cle) { if (selon(d, Map.of("a", age, "m", modele), cle) > 1) Decisions.refuser(d); } // 501
        void optional(String d) { if (premier(d, Optional.of(age)) > 1) Decisions.refuser(d); }
        void optional_of_an_ai(String d) { if (premier(d, Optional.of(modele)) > 1) Decisions.refuser(d); } // 501
        void supplied(String d) { if (par(d, () -> age) > 1) Decisions.refuser(d); }
        void supplied_by_an_ai(String d) { if (par(d, () -> modele) > 1) Decisions.refuser(d); } // 501
        void streamed(String d) { if (Stream.of(age, revenu).anyMatch(n -> n.noter(d) > 1)) Decisions.refuser(d); }
        void streamed_with_an_ai(String d) { if (Stream.of(age, modele).anyMatch(n -> n.noter(d) > 1)) Decisions.refuser(d); } // 501
        void summed(String d) { if (Stream.of(age, revenu).mapToInt(n -> n.noter(d)).sum() > 1) Decisions.refuser(d); }
        void summed_with_an_ai(String d) { if (Stream.of(age, revenu, modele).mapToInt(n -> n.noter(d)).sum() > 1) Decisions.refuser(d); } // 501
    }

    /** What is passed on with its class in an object of the program. */
    static class Vote { private final Noteur noteur; Vote(Noteur n) { noteur = n; } int note(String d) { return noteur.noter(d); } }
    void held(String d, Age a) { if (new Vote(a).note(d) > 1) Decisions.refuser(d); }
    void held_of_an_ai(String d, Modele m) { if (new Vote(m).note(d) > 1) Decisions.refuser(d); } // 501

    /** A method that several inherit calls what each of them writes. */
    static abstract class Travail {
        final void executer(String d) { if (resultat(d) > 1) Decisions.refuser(d); } // 501
        int note(String d) { return resultat(d) + 1; }
        int avec(String d, Travail autre) { return autre.note(d); }
        abstract int resultat(String d);
    }
    static class Calcul extends Travail { @Override int resultat(String d) { return d.length(); } }
    static class Releve extends Travail { @Override int resultat(String d) { return d.length() + 1; } }
    static class Question extends Travail { @Override int resultat(String d) { return Ia.demander("?").length(); } }
    static class Atelier {
        private final Calcul calcul;
        private final Question question;
        private final Releve releve;
        private final Travail travail;
        Atelier(Calcul calcul, Question question, Releve releve, Travail travail) {
            this.calcul = calcul;
            this.question = question;
            this.releve = releve;
            this.travail = travail;
        }
        void inherited(String d) { if (calcul.note(d) > 1) Decisions.refuser(d); }
        void inherited_of_an_ai(String d) { if (question.note(d) > 1) Decisions.refuser(d); } // 501
        void inherited_of_any(String d) { if (travail.note(d) > 1) Decisions.refuser(d); } // 501
        void with_another(String d) { if (question.avec(d, releve) > 1) Decisions.refuser(d); }
        void with_an_ai(String d) { if (calcul.avec(d, question) > 1) Decisions.refuser(d); } // 501
        void executed(String d) { question.executer(d); calcul.executer(d); }
    }
}
