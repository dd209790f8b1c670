package programs;

import api.*;

/** Tests that are related: what one says, the next one knows. */
class Paths {
    private boolean prive = true;
    private boolean ferme = false;
    private int cinq = 5;
    private boolean change = true;
    private final boolean fixe;
    Paths() { fixe = false; }
    void changer() { change = false; }

    void same_flag_twice(boolean c) {
        String s = "rien";
        if (c) s = Donnees.nom();
        if (!c) Ia.envoyer(s);
        if (c) Ia.envoyer(s); // 401
    }
    void flag_changed_between(boolean c) {
        String s = "rien";
        if (c) s = Donnees.nom();
        c = Donnees.choix();
        if (!c) Ia.envoyer(s); // 401
    }
    void number_twice(int n) {
        String s = "rien";
        if (n > 5) s = Donnees.nom();
        if (n <= 5) Ia.envoyer(s);
        if (n > 3) Ia.envoyer(s); // 401
    }
    void number_twice_further(int n) {
        String s = "rien";
        if (n > 5) s = Donnees.nom();
        if (n < 3) Ia.envoyer(s);
    }
    void equal_numbers(int n) {
        String s = "rien";
        if (n == 1) s = Donnees.nom();
        if (n == 2) Ia.envoyer(s);
    }
    void equal_numbers_met(int n) {
        String s = "rien";
        if (n == 1) s = Donnees.nom();
        if (n != 2) Ia.envoyer(s); // 401
    }
    void null_twice(Object o) {
        String s = "rien";
        if (o == null) s = Donnees.nom();
        if (o != null) Ia.envoyer(s);
    }
    void text_twice(String mode) {
        String s = "rien";
        if ("a".equals(mode)) s = Donnees.nom();
        if (!"a".equals(mode)) Ia.envoyer(s);
        if ("a".equals(mode)) Ia.envoyer(s); // 401
    }
    void two_texts(String mode) {
        String s = "rien";
        if (mode.equals("a")) s = Donnees.nom();
        else if (mode.equals("b")) s = "autre";
        if (mode.equals("b")) Ia.envoyer(s);
        if (mode.equals("c")) Ia.envoyer(s);
    }
    void switch_then_if(int n) {
        String s = "rien";
        switch (n) {
            case 1: s = Donnees.nom(); break;
            default: break;
        }
        if (n == 2) Ia.envoyer(s);
        if (n == 1) Ia.envoyer(s); // 401
    }
    void switch_twice(int n) {
        String s = "rien";
        switch (n) {
            case 1 -> s = Donnees.nom();
            case 2 -> s = "deux";
            default -> { }
        }
        switch (n) {
            case 1 -> Ia.envoyer(s); // 401
            case 2 -> Ia.envoyer(s);
            default -> Ia.envoyer(s);
        }
    }
    void computed_flag(int n) {
        boolean c = n > 5;
        String s = "rien";
        if (c) s = Donnees.nom();
        if (!c) Ia.envoyer(s);
    }
    void flag_and_other(boolean c, boolean d) {
        String s = "rien";
        if (c && d) s = Donnees.nom();
        if (!c) Ia.envoyer(s);
        if (!d) Ia.envoyer(s);
        if (d) Ia.envoyer(s); // 401
    }
    void three_flags(boolean a, boolean b, boolean c) {
        String s = "rien";
        if (a) s = Donnees.nom();
        if (b) s = "b";
        if (c) s += "c";
        if (!a) Ia.envoyer(s);
        if (!b) Ia.envoyer(s); // 401
        if (b) Ia.envoyer(s);
    }
    void same_flag_as_ternary(boolean c) {
        String s = c ? Donnees.nom() : "rien";
        String t = c ? "rien" : s;
        Ia.envoyer(t);
    }
    void flag_set_with_it(boolean c) {
        String s = "rien";
        boolean sale = false;
        if (c) { s = Donnees.nom(); sale = true; }
        if (!sale) Ia.envoyer(s);
        if (sale) Ia.envoyer(s); // 401
    }
    void number_set_with_it(int n) {
        String s = "rien";
        int etat = 0;
        if (n > 2) { s = Donnees.nom(); etat = 3; }
        if (etat == 0) Ia.envoyer(s);
        if (etat == 3) Ia.envoyer(s); // 401
    }
    void instance_twice(Object o) {
        String s = "rien";
        if (o instanceof String) s = Donnees.nom();
        if (!(o instanceof String)) Ia.envoyer(s);
    }
    void masked_when_needed(boolean externe) {
        String s = Donnees.nom();
        if (externe) s = Masque.masquer(s);
        if (externe) Ia.envoyer(s);
    }
    void masked_when_not_needed(boolean externe) {
        String s = Donnees.nom();
        if (!externe) s = Masque.masquer(s);
        if (externe) Ia.envoyer(s); // 401
    }
    void in_a_loop(boolean c, int n) {
        String s = "rien";
        for (int i = 0; i < n; i++) {
            if (c) s = Donnees.nom();
            if (!c) Ia.envoyer(s);
        }
    }
    void changes_in_the_loop(int n) {
        String s = "rien";
        boolean c = true;
        for (int i = 0; i < n; i++) {
            if (c) s = Donnees.nom();
            if (!c) Ia.envoyer(s); // 401
            c = !c;
        }
    }
    void private_field_of_one_value() {
        String s = Donnees.nom();
        if (prive) s = "rien";
        Ia.envoyer(s);
    }
    void private_field_of_one_value_met() { if (prive) Ia.envoyer(Donnees.nom()); } // 401
    void private_field_closed() { if (ferme) Ia.envoyer(Donnees.nom()); }
    void private_number() { if (cinq != 5) Ia.envoyer(Donnees.nom()); }
    void private_number_met() { if (cinq == 5) Ia.envoyer(Donnees.nom()); } // 401
    void private_field_that_changes() { if (!change) Ia.envoyer(Donnees.nom()); } // 401
    void final_field_set_in_constructor() { if (fixe) Ia.envoyer(Donnees.nom()); }
    void early_return(boolean c) {
        String s = c ? Donnees.nom() : "rien";
        if (c) return;
        Ia.envoyer(s);
    }
    void answer_twice() {
        boolean oui = Ia.demander("q").equals("oui");
        String s = "a";
        if (oui) s = "b";
        if (Donnees.choix()) Decisions.refuser(s); // 501
        if (oui) Decisions.delivrer("d"); // 501
    }
    void answer_twice_after() {
        boolean oui = Ia.demander("q").equals("oui");
        if (oui) System.nanoTime();
        Decisions.refuser("d");
        if (oui) System.nanoTime();
    }
    void approved_when_needed(boolean grave) {
        String avis = Ia.demander("q");
        if (grave) Agent.confirme(avis);
        if (grave) Decisions.refuser(avis);
    }
    void approved_when_not_needed(boolean grave) {
        String avis = Ia.demander("q");
        if (!grave) Agent.confirme(avis);
        if (grave) Decisions.refuser(avis); // 501
    }
    void bits(int n) {
        String s = "rien";
        if ((n & 1) == 0) s = Donnees.nom();
        if ((n & 1) != 0) Ia.envoyer(s);
    }
    void two_numbers(int a, int b) {
        String s = "rien";
        if (a < b) s = Donnees.nom();
        if (a >= b) Ia.envoyer(s);
        if (b > a) Ia.envoyer(s); // 401
    }
    void in_try(boolean c) {
        String s = "rien";
        try {
            if (c) s = Donnees.nom();
            Integer.parseInt("1");
        } finally {
            if (!c) Ia.envoyer(s);
        }
    }
    void callee_with_flag(boolean c, String s) { if (c) Ia.envoyer(s); } // 401
    void caller_with_constant() { callee_with_flag(false, Donnees.nom()); }
    void caller_with_constant_true() { callee_with_flag(true, Donnees.nom()); }
    void caller_related(boolean c) { callee_with_flag(!c, c ? Donnees.nom() : "rien"); }
    void host_of_an_address_in_parts() throws Exception { Ia.envoyer(new java.net.URI("http", Donnees.nom(), "/a", null).getHost()); } // 401
    void path_of_an_address_in_parts() throws Exception { Ia.envoyer(new java.net.URI("http", "h", "/" + Donnees.nom(), null).getPath()); } // 401
    void path_of_an_address_whose_host_is_data() throws Exception { Ia.envoyer(new java.net.URI("http", Donnees.nom(), "/a", null).getPath()); } // KNOWN: invents 401, the parts of an address are not told apart
}
