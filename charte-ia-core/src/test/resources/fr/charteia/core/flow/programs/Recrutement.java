package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** A recruiting application: messages, handlers, a pipeline of steps, a cache, a report. */
class Recrutement {
    void handler_sends_the_name() {
        Bus bus = new Bus();
        bus.abonner(CandidatureRecue.class, e -> Ia.envoyer("Trie : " + ((CandidatureRecue) e).nom())); // 401
        bus.publier(new CandidatureRecue(Donnees.nom(), "Java"));
    }
    void handler_sends_the_skill() {
        Bus bus = new Bus();
        bus.abonner(CandidatureRecue.class, e -> Ia.envoyer("Trie : " + ((CandidatureRecue) e).competence()));
        bus.publier(new CandidatureRecue(Donnees.nom(), "Java"));
    }
    void pipeline_without_mask() {
        Ia.envoyer(new Chaine().puis(String::trim).puis(s -> "CV : " + s).executer(Donnees.nom())); // 401
    }
    void pipeline_with_mask() {
        Ia.envoyer(new Chaine().puis(String::trim).puis(Masque::masquer).executer("x"));
    }
    void ranked_by_the_machine(List<CandidatureRecue> cs) {
        CandidatureRecue meilleure = Collections.max(cs, Comparator.comparingDouble(c -> Ia.noter(c.competence())));
        Decisions.delivrer(meilleure); // 501
    }
    void ranked_by_rule(List<CandidatureRecue> cs) {
        CandidatureRecue meilleure = Collections.max(cs, Comparator.comparing(CandidatureRecue::competence));
        Decisions.delivrer(meilleure);
    }
    void threshold(CandidatureRecue c) {
        Note note = new Notation().noter(c);
        if (note.valeur() < Notation.SEUIL) {
            Decisions.refuser(c); // 501
        }
    }
    void threshold_on_experience(CandidatureRecue c, int annees) {
        Note note = new Notation().noter(c);
        System.out.println(note);
        if (annees < Notation.SEUIL) {
            Decisions.refuser(c);
        }
    }
    void sorted_by_thresholds(CandidatureRecue c) {
        switch (new Notation().noter(c).classe()) {
            case "A": Decisions.delivrer(c); break; // 501
            case "B": System.out.println(c); break;
            default: Decisions.refuser(c); // 501
        }
    }
    void reviewed(CandidatureRecue c) {
        Note note = new Notation().noter(c);
        String suite = Agent.choisit(note);
        if (suite.equals("retenue")) Decisions.delivrer(c); else Decisions.refuser(c);
    }
    void asynchronous(CandidatureRecue c, ExecutorService e) throws Exception {
        Future<Note> f = e.submit(() -> new Notation().noter(c));
        if (f.get().valeur() > 0.8) Decisions.delivrer(c); // 501
    }
    void report_has_no_names() {
        Rapport r = new Rapport();
        r.ajouter(new CandidatureRecue(Donnees.nom(), "Java"));
        Ia.envoyer(r.resume());
    }
    void report_has_names() {
        Rapport r = new Rapport();
        r.ajouter(new CandidatureRecue(Donnees.nom(), "Java"));
        Ia.envoyer(r.detail()); // 401
    }
    void retried_until_there_is_an_answer(CandidatureRecue c) {
        String avis = null;
        for (int i = 0; i < 3 && avis == null; i++) {
            try {
                avis = Ia.demander("Avis ?");
            } catch (RuntimeException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(avis);
        Decisions.delivrer(c);
    }
    void command(CandidatureRecue c) {
        Deque<Runnable> commandes = new ArrayDeque<>();
        if (Ia.demander("Avis ?").startsWith("OUI")) {
            commandes.add(() -> Decisions.delivrer(c)); // 501
        }
        while (!commandes.isEmpty()) commandes.poll().run();
    }
    void state_machine(CandidatureRecue c) {
        Etape etape = Etape.RECUE;
        while (etape != Etape.CLOSE) {
            switch (etape) {
                case RECUE -> etape = Ia.noter(c.competence()) > 0.5 ? Etape.RETENUE : Etape.CLOSE;
                case RETENUE -> {
                    Decisions.delivrer(c); // 501
                    etape = Etape.CLOSE;
                }
                default -> throw new IllegalStateException();
            }
        }
    }
    void state_machine_by_rule(CandidatureRecue c) {
        Etape etape = Etape.RECUE;
        System.out.println(Ia.noter(c.competence()));
        while (etape != Etape.CLOSE) {
            switch (etape) {
                case RECUE -> etape = c.competence().equals("Java") ? Etape.RETENUE : Etape.CLOSE;
                case RETENUE -> {
                    Decisions.delivrer(c);
                    etape = Etape.CLOSE;
                }
                default -> throw new IllegalStateException();
            }
        }
    }
}

enum Etape { RECUE, RETENUE, CLOSE }

record CandidatureRecue(String nom, String competence) {}

record Note(double valeur) {
    String classe() {
        return valeur > 0.8 ? "A" : valeur > 0.5 ? "B" : "C";
    }
}

class Notation {
    static final double SEUIL = 0.4;

    Note noter(CandidatureRecue c) {
        return new Note(Ia.noter("Note " + c.competence()));
    }
}

class Bus {
    private final Map<Class<?>, List<Consumer<Object>>> abonnes = new HashMap<>();

    void abonner(Class<?> type, Consumer<Object> c) {
        abonnes.computeIfAbsent(type, t -> new ArrayList<>()).add(c);
    }

    void publier(Object evenement) {
        for (Consumer<Object> c : abonnes.getOrDefault(evenement.getClass(), List.of())) {
            c.accept(evenement);
        }
    }
}

class Chaine {
    private final List<UnaryOperator<String>> etapes = new ArrayList<>();

    Chaine puis(UnaryOperator<String> etape) {
        etapes.add(etape);
        return this;
    }

    String executer(String s) {
        String r = s;
        for (UnaryOperator<String> e : etapes) {
            r = e.apply(r);
        }
        return r;
    }
}

class Rapport {
    private final Map<String, Integer> parCompetence = new TreeMap<>();
    private final StringBuilder detail = new StringBuilder();

    void ajouter(CandidatureRecue c) {
        parCompetence.merge(c.competence(), 1, Integer::sum);
        detail.append(c.nom()).append('\n');
    }

    String resume() {
        StringBuilder b = new StringBuilder();
        parCompetence.forEach((k, n) -> b.append(k).append(" : ").append(n));
        return b.toString();
    }

    String detail() {
        return detail.toString();
    }
}
