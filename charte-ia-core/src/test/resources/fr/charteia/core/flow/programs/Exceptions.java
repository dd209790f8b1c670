package programs;

import api.*;

class Exceptions {
    static class Erreur extends Exception {
        final String detail;
        Erreur(String detail) { super("erreur"); this.detail = detail; }
    }
    static class ErreurPrecise extends Erreur { ErreurPrecise(String d) { super(d); } }
    void own_field() {
        try {
            throw new Erreur(Donnees.nom());
        } catch (Erreur e) {
            Ia.envoyer(e.detail); // 401
        }
    }
    void own_field_not_the_message() {
        try {
            throw new Erreur(Donnees.nom());
        } catch (Erreur e) {
            Ia.envoyer(e.getMessage());
        }
    }
    void message_clean() {
        try {
            throw new IllegalStateException("rien");
        } catch (IllegalStateException e) {
            Ia.envoyer(e.getMessage());
        }
    }
    void caught_by_super_type() {
        try {
            throw new ErreurPrecise(Donnees.nom());
        } catch (Erreur e) {
            Ia.envoyer(e.detail); // 401
        }
    }
    void caught_elsewhere() {
        try {
            throw new ErreurPrecise(Donnees.nom());
        } catch (ErreurPrecise e) {
            Ia.envoyer("rien");
        } catch (Erreur e) {
            Ia.envoyer(e.detail);
        }
    }
    void cause() {
        try {
            try {
                throw new IllegalArgumentException(Donnees.nom());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("autre", e);
            }
        } catch (IllegalStateException e) {
            Ia.envoyer(e.getCause().getMessage()); // 401
        }
    }
    void cause_not_the_message() {
        try {
            try {
                throw new IllegalArgumentException(Donnees.nom());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("autre", e);
            }
        } catch (IllegalStateException e) {
            Ia.envoyer(e.getMessage());
        }
    }
    void printed() {
        try {
            throw new IllegalStateException(Donnees.nom());
        } catch (IllegalStateException e) {
            Ia.envoyer("échec : " + e); // 401
        }
    }
    void echoue(String s) throws Erreur { throw new Erreur(s); }
    void echoue_peut_etre(String s) throws Erreur { if (Donnees.choix()) throw new Erreur(s); }
    void from_callee() {
        try {
            echoue(Donnees.nom());
        } catch (Erreur e) {
            Ia.envoyer(e.detail); // 401
        }
    }
    void from_callee_clean() {
        try {
            echoue("rien");
        } catch (Erreur e) {
            Ia.envoyer(e.detail);
        }
    }
    void after_what_throws() {
        try {
            echoue("x");
            Ia.envoyer(Donnees.nom());
        } catch (Erreur e) {
            Ia.envoyer("rien");
        }
    }
    void after_what_may_throw() {
        try {
            echoue_peut_etre("x");
            Ia.envoyer(Donnees.nom()); // 401
        } catch (Erreur e) {
            Ia.envoyer("rien");
        }
    }
    void assigned_before_throw() {
        String s = "a";
        try {
            s = Donnees.nom();
            echoue_peut_etre("x");
            s = "b";
        } catch (Erreur e) {
            Ia.envoyer(s); // 401
        }
    }
    void assigned_after_throw() {
        String s = "a";
        try {
            echoue("x");
            s = Donnees.nom();
        } catch (Erreur e) {
            Ia.envoyer(s);
        }
    }
    void cleaned_in_catch() {
        String s = Donnees.nom();
        try {
            echoue("x");
        } catch (Erreur e) {
            s = "rien";
        }
        Ia.envoyer(s);
    }
    void perhaps_cleaned_in_catch() {
        String s = Donnees.nom();
        try {
            echoue_peut_etre("x");
        } catch (Erreur e) {
            s = "rien";
        }
        Ia.envoyer(s); // 401
    }
    void cleaned_in_finally() {
        String s = Donnees.nom();
        try {
            echoue_peut_etre("x");
        } catch (Erreur e) {
            s = Donnees.nom();
        } finally {
            s = "rien";
        }
        Ia.envoyer(s);
    }
    void tainted_in_finally() {
        String s = "rien";
        try {
            echoue_peut_etre("x");
        } catch (Erreur e) {
            s = "vide";
        } finally {
            s = Donnees.nom();
        }
        Ia.envoyer(s); // 401
    }
    String rendu_par_finally() {
        try {
            return Donnees.nom();
        } finally {
            System.out.println();
        }
    }
    @SuppressWarnings("finally")
    String remplace_par_finally() {
        try {
            return Donnees.nom();
        } finally {
            return "rien";
        }
    }
    void returned_through_finally() { Ia.envoyer(rendu_par_finally()); } // 401
    void replaced_by_finally() { Ia.envoyer(remplace_par_finally()); }
    String ou_rien() {
        try {
            echoue_peut_etre("x");
            return "rien";
        } catch (Erreur e) {
            return Donnees.nom();
        }
    }
    void returned_from_catch() { Ia.envoyer(ou_rien()); } // 401
    static class Ressource implements AutoCloseable {
        String v;
        String lire() { return v; }
        public void close() { v = null; }
    }
    void with_resource() {
        try (Ressource r = new Ressource()) {
            r.v = Donnees.nom();
            Ia.envoyer(r.lire()); // 401
        }
    }
    void closed_resource() {
        Ressource r = new Ressource();
        try (r) {
            r.v = Donnees.nom();
        }
        Ia.envoyer(r.lire());
    }
    void multi_catch() {
        try {
            if (Donnees.choix()) throw new IllegalStateException(Donnees.nom());
            throw new IllegalArgumentException("rien");
        } catch (IllegalStateException | IllegalArgumentException e) {
            Ia.envoyer(e.getMessage()); // 401
        }
    }
    void rethrown() {
        try {
            relance();
        } catch (RuntimeException e) {
            Ia.envoyer(e.getMessage()); // 401
        }
    }
    void relance() {
        try {
            throw new IllegalStateException(Donnees.nom());
        } catch (IllegalStateException e) {
            throw e;
        }
    }
    void wrapped_away() {
        try {
            cache();
        } catch (RuntimeException e) {
            Ia.envoyer(e.getMessage());
        }
    }
    void cache() {
        try {
            throw new IllegalStateException(Donnees.nom());
        } catch (IllegalStateException e) {
            throw new RuntimeException("échec");
        }
    }
    void in_a_loop() {
        String dernier = "rien";
        while (Donnees.choix()) {
            try {
                echoue_peut_etre(Donnees.nom());
            } catch (Erreur e) {
                dernier = e.detail;
            }
        }
        Ia.envoyer(dernier); // 401
    }
    void never_thrown() {
        String s = "rien";
        try {
            s = "a" + s;
        } catch (RuntimeException e) {
            s = Donnees.nom();
        }
        Ia.envoyer("fini");
    }
    void thrown_object_kept() {
        Erreur garde = null;
        try {
            echoue(Donnees.nom());
        } catch (Erreur e) {
            garde = e;
        }
        Ia.envoyer(garde.detail); // 401
    }
    void thrown_by_a_lambda() {
        Runnable r = () -> { throw new IllegalStateException(Donnees.nom()); };
        try {
            r.run();
        } catch (IllegalStateException e) {
            Ia.envoyer(e.getMessage()); // 401
        }
    }
    void field_set_before_throw() {
        Ressource r = new Ressource();
        try {
            remplir_puis_echouer(r);
        } catch (Erreur e) {
            Ia.envoyer(r.v); // 401
        }
    }
    void remplir_puis_echouer(Ressource r) throws Erreur {
        r.v = Donnees.nom();
        throw new Erreur("x");
    }
    void checked_number(String x) {
        int n;
        try {
            n = Integer.parseInt(x);
        } catch (NumberFormatException e) {
            n = Donnees.salaire();
        }
        Ia.envoyer("n = " + n); // 401
    }
    void divided_where_it_may_fail(long n, int i) {
        divided(n, i);
        String t = Donnees.nom();
        try {
            long all = 7 * n + 8 - i;
            t = all > 3 ? "y" : "z";
        } catch (ArithmeticException e) {
            Ia.envoyer(t);
        }
    }
    private static void divided(long n, int i) {
        String a = Donnees.nom(), b = a, c = a, d = a;
        long rest = 0;
        try {
            rest = 7 / n;
            a = "x";
        } catch (ArithmeticException e) {
            Ia.envoyer(a); // 401
        }
        try {
            rest = 7 % n;
            b = "x";
        } catch (ArithmeticException e) {
            Ia.envoyer(b); // 401
        }
        try {
            rest = 7 / i;
            c = "x";
        } catch (ArithmeticException e) {
            Ia.envoyer(c); // 401
        }
        try {
            rest = 7 % i;
            d = "x";
        } catch (ArithmeticException e) {
            Ia.envoyer(d); // 401
        }
    }
    // --- what an exception says of itself is its message, not what else it carries
    static class Porteuse extends RuntimeException { final String motif; Porteuse(String m) { super("refus"); motif = m; } }
    static class Parleuse extends RuntimeException { final String motif; Parleuse(String m) { motif = m; } @Override public String getMessage() { return motif; } }
    static class Traduite extends RuntimeException { final String motif; Traduite(String m) { super("x"); motif = m; } @Override public String getLocalizedMessage() { return motif; } }
    void said_of_itself() { Ia.envoyer(new Porteuse(Donnees.nom()).toString()); Ia.envoyer("e " + new Porteuse(Donnees.nom())); }
    void said_by_its_own_message() { Ia.envoyer(new Parleuse(Donnees.nom()).toString()); } // 401
    void said_by_its_own_message_beside_a_text() { Ia.envoyer("e " + new Parleuse(Donnees.nom())); } // 401
    void said_in_a_language() { Ia.envoyer(new Traduite(Donnees.nom()).toString()); } // 401
    void asked_in_a_language() { Ia.envoyer(new Parleuse(Donnees.nom()).getLocalizedMessage()); } // 401
    void asked_beside_its_language() { Ia.envoyer(new Traduite(Donnees.nom()).getMessage()); }
    void caught_and_said() { try { throw new Porteuse(Donnees.nom()); } catch (Porteuse e) { Ia.envoyer(e.toString()); } }
}
