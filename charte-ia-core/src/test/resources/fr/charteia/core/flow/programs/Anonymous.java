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
}
