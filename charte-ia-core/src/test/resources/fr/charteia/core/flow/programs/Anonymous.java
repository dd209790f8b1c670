package programs;

import api.*;
import java.util.function.*;

class Anonymous {
    void run_by_us() {
        String n = Donnees.nom();
        Runnable r = new Runnable() {
            public void run() {
                Ia.envoyer(n); // 401
            }
        };
        r.run();
    }

    void captured_but_clean() {
        String n = "rien";
        Runnable r = new Runnable() {
            public void run() {
                Ia.envoyer(n);
            }
        };
        r.run();
    }

    interface Action {
        void faire();
    }

    void of_our_interface() {
        String n = Donnees.nom();
        Action a = new Action() {
            public void faire() {
                Ia.envoyer(n); // 401
            }
        };
        a.faire();
    }

    class Interne {
        String v;

        void envoyer() {
            Ia.envoyer(v); // 401
        }
    }

    void inner() {
        Interne i = new Interne();
        i.v = Donnees.nom();
        i.envoyer();
    }

    String champ;

    class Lecteur {
        String lire() {
            return champ;
        }
    }

    void outer_field() {
        champ = Donnees.nom();
        Ia.envoyer(new Lecteur().lire()); // 401
    }


    static class Imbriquee {
        private String v = "rien";

        class Dedans {
            void poser(String s) { v = s; }
        }
    }

    void inner_writes_outer() {
        Imbriquee i = new Imbriquee();
        Imbriquee.Dedans d = i.new Dedans();
        d.poser(Donnees.nom());
        Ia.envoyer(i.v); // 401
    }

    void inner_writes_another_outer() {
        Imbriquee i = new Imbriquee();
        Imbriquee j = new Imbriquee();
        i.new Dedans().poser(Donnees.nom());
        Ia.envoyer(j.v);
    }

    void local_class() {
        String n = Donnees.nom();
        String m = "rien";
        class Local {
            String un() { return n; }
            String deux() { return m; }
        }
        Ia.envoyer(new Local().deux());
        Ia.envoyer(new Local().un()); // 401
    }

    void anonymous_with_state() {
        var o = new Object() { String v = "rien"; };
        o.v = Donnees.nom();
        Ia.envoyer(o.v); // 401
    }

    void anonymous_with_argument() {
        Thread t = new Thread("nom") {
            final String v = Donnees.nom();
            @Override public void run() { Ia.envoyer(v); } // 401
        };
        t.start();
    }

    abstract static class Modele {
        abstract String contenu();
        String rendu() { return "<" + contenu() + ">"; }
    }

    void anonymous_subclass() {
        String n = Donnees.nom();
        Ia.envoyer(new Modele() { String contenu() { return n; } }.rendu()); // 401
    }

    void anonymous_subclass_clean() {
        Ia.envoyer(new Modele() { String contenu() { return "rien"; } }.rendu());
    }

    interface Ecouteur { void recu(String s); }

    static class Canal {
        private final java.util.List<Ecouteur> ecouteurs = new java.util.ArrayList<>();
        void abonner(Ecouteur e) { ecouteurs.add(e); }
        void publier(String s) { for (Ecouteur e : ecouteurs) e.recu(s); }
    }

    void listener() {
        Canal c = new Canal();
        c.abonner(new Ecouteur() {
            public void recu(String s) {
                Ia.envoyer(s); // 401
            }
        });
        c.publier(Donnees.nom());
    }

    void listener_of_clean() {
        Canal c = new Canal();
        c.abonner(new Ecouteur() {
            public void recu(String s) {
                Ia.envoyer(s);
            }
        });
        c.publier("rien");
    }

    void nobody_listens() {
        Canal c = new Canal();
        c.publier(Donnees.nom());
    }

    void comparator() {
        java.util.List<String> l = new java.util.ArrayList<>(java.util.List.of(Donnees.nom()));
        l.sort(new java.util.Comparator<String>() {
            public int compare(String a, String b) {
                Ia.envoyer(a); // 401
                return a.compareTo(b);
            }
        });
    }

    void inner_in_inner() {
        champ = Donnees.nom();
        class Un {
            class Deux {
                String lire() { return champ; }
            }
        }
        Ia.envoyer(new Un().new Deux().lire()); // 401
    }

    // The object that it captured is one of two, and an answer chose which.
    interface Regle { String appliquer(); }
    static class Oui implements Regle { public String appliquer() { return "oui"; } }
    static class Non implements Regle { public String appliquer() { return "non"; } }
    void captured_is_chosen() { Regle r = Ia.demander("q").startsWith("o") ? new Oui() : new Non(); new Runnable() { public void run() { Decisions.refuser(r.appliquer()); } }.run(); } // 501
    void captured_is_chosen_and_run_later() { Regle r = Ia.demander("q").startsWith("o") ? new Oui() : new Non(); Runnable x = new Runnable() { public void run() { Decisions.refuser(r.appliquer()); } }; x.run(); } // 501
    void captured_is_chosen_otherwise() { Regle r = Donnees.choix() ? new Oui() : new Non(); Ia.demander("q"); new Runnable() { public void run() { Decisions.refuser(r.appliquer()); } }.run(); }
    void captured_is_the_same_either_way() { Regle r = Ia.demander("q").startsWith("o") ? new Oui() : new Oui(); new Runnable() { public void run() { Decisions.refuser(r.appliquer()); } }.run(); }
    void captured_is_chosen_and_gives() { Regle r = Ia.demander("q").startsWith("o") ? new Oui() : new Non(); Supplier<String> s = new Supplier<>() { public String get() { return r.appliquer(); } }; Decisions.refuser(s.get()); } // 501
    void captured_function_is_chosen() { Supplier<String> r = Ia.demander("q").startsWith("o") ? () -> "oui" : () -> "non"; new Runnable() { public void run() { Decisions.refuser(r.get()); } }.run(); } // 501
    private void chosen_by(boolean b) { Regle r = b ? new Oui() : new Non(); new Runnable() { public void run() { Decisions.refuser(r.appliquer()); } }.run(); } // 501
    void captured_is_chosen_by_what_is_passed() { chosen_by(Ia.demander("q").startsWith("o")); }
    private void chosen_otherwise_by(boolean b) { Regle r = b ? new Oui() : new Non(); new Runnable() { public void run() { Decisions.refuser(r.appliquer()); } }.run(); }
    void captured_is_chosen_otherwise_by_what_is_passed() { chosen_otherwise_by(Donnees.choix()); Ia.demander("q"); }
    // the same where the class has a name
    static class Porteur { final Regle r; Porteur(Regle r) { this.r = r; } String donner() { return encore(); } private String encore() { return r.appliquer(); } }
    void held_is_chosen() { Porteur p = new Porteur(Ia.demander("q").startsWith("o") ? new Oui() : new Non()); Decisions.refuser(p.donner()); } // 501
    void held_is_chosen_otherwise() { Porteur p = new Porteur(Donnees.choix() ? new Oui() : new Non()); Ia.demander("q"); Decisions.refuser(p.donner()); }
    void held_is_chosen_and_approved() { String a = Ia.demander("q"); Porteur p = new Porteur(a.startsWith("o") ? new Oui() : new Non()); if (Agent.valide(a)) Decisions.refuser(p.donner()); }
    static class Rempli { Regle r; void executer() { Decisions.refuser(r.appliquer()); } } // 501
    void put_into_it_is_chosen() { Rempli p = new Rempli(); p.r = Ia.demander("q").startsWith("o") ? new Oui() : new Non(); p.executer(); }
}
