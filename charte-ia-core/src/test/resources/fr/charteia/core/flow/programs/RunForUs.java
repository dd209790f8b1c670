package programs;

import api.*;
import java.util.concurrent.*;

/** What a library's class above one of ours runs of ours, once somebody runs it. */
class RunForUs {
    static class Demande extends Travail {
        private final String question;
        Demande(String question) { this.question = question; }
        @Override protected String calculer() { return Ia.demander(question); }
    }
    static class Nommer extends Travail {
        private final String nom;
        private final String theme;
        Nommer(String nom, String theme) { this.nom = nom; this.theme = theme; }
        @Override protected String calculer() { return nom; }
        String theme() { return theme; }
    }
    static class Finie extends FutureTask<String> {
        private final String qui;
        Finie(String qui) { super(() -> "x"); this.qui = qui; }
        @Override protected void done() { Ia.envoyer(qui); } // 401
    }
    static class FinieSansNom extends FutureTask<String> {
        private final String quoi;
        FinieSansNom(String quoi) { super(() -> "x"); this.quoi = quoi; }
        @Override protected void done() { Ia.envoyer(quoi); }
    }

    void done_on_a_thread() { new Thread(new Finie(Donnees.nom())).start(); }
    void done_on_a_thread_clean() { new Thread(new FinieSansNom("rsa")).start(); }
    void by_a_thread() {
        Travail t = new Demande("avis");
        t.ensuite(() -> { if (t.resultat().equals("oui")) Decisions.refuser("a"); }); // 501
        new Thread(t).start();
    }
    void by_a_thread_clean() {
        Travail t = new Nommer("oui", "rsa");
        t.ensuite(() -> { if (t.resultat().equals("oui")) Decisions.refuser("a"); });
        new Thread(t).start();
    }
    void by_a_thread_validated() {
        Travail t = new Demande("avis");
        t.ensuite(() -> { if (Agent.valide(t.resultat())) Decisions.refuser("a"); });
        new Thread(t).start();
    }
    void by_an_executor(ExecutorService executor) {
        Travail t = new Nommer(Donnees.nom(), "rsa");
        t.ensuite(() -> Ia.envoyer(t.resultat())); // 401
        executor.execute(t);
    }
    void by_an_executor_other_field(ExecutorService executor) {
        Nommer t = new Nommer(Donnees.nom(), "rsa");
        t.ensuite(() -> Ia.envoyer(t.theme()));
        executor.execute(t);
    }
    void by_hand() {
        Travail t = new Demande("avis");
        t.run();
        if (t.resultat().equals("oui")) Decisions.refuser("a"); // 501
    }
    void by_a_thread_that_is_waited_for() throws InterruptedException {
        Travail t = new Nommer(Donnees.nom(), "rsa");
        Thread fil = new Thread(t, "fond");
        fil.start();
        fil.join();
        Ia.envoyer(t.resultat()); // 401
    }
    void never_run() {
        Travail t = new Nommer(Donnees.nom(), "rsa");
        Ia.envoyer(t.resultat());
    }
}
