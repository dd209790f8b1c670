package programs;

import api.*;

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
}
