package programs;

import api.*;

/** Code that nobody sees is given several things at once, and may hold on to each: what one carries is in no other. Each class below is a program. */
class KeptApart {
    interface Genre<T> extends Registre<T> { T findByTexte(String t); }
    interface Service { void consulte(Object piece, String texte); }

    static class AnAnswerBeside {
        static class Visa { String texte; }
        interface Visas extends Genre<Visa> {}
        Service service; Visas visas;
        void shown() { service.consulte(new Visa(), Ia.demander("x")); }
        void found() { Decisions.refuser(visas.findByTexte("x")); }
        void whether_found() { if (visas.findByTexte("x") != null) Decisions.refuser("x"); }
        void its_field() { Decisions.refuser(visas.findByTexte("x").texte); }
    }
    static class ItsOwnAnswer {
        static class Visa { String texte; }
        interface Visas extends Genre<Visa> {}
        Service service; Visas visas;
        void shown() { Visa v = new Visa(); v.texte = Ia.demander("x"); service.consulte(v, "x"); }
        void found() { Decisions.refuser(visas.findByTexte("x")); } // 501
        void its_field() { Decisions.refuser(visas.findByTexte("x").texte); } // 501
    }
    static class DataBeside {
        static class Visa { String texte; }
        interface Visas extends Genre<Visa> {}
        Service service; Visas visas;
        void shown() { service.consulte(new Visa(), Donnees.nom()); }
        void sent() { Ia.envoyer(visas.findByTexte("x")); }
    }
    static class ItsOwnData {
        static class Visa { String texte; }
        interface Visas extends Genre<Visa> {}
        Service service; Visas visas;
        void shown() { Visa v = new Visa(); v.texte = Donnees.nom(); service.consulte(v, "x"); }
        void sent() { Ia.envoyer(visas.findByTexte("x")); } // 401
    }
    static class TwoRecords {
        static class Visa { String texte; }
        static class Note { String texte; }
        interface Visas extends Genre<Visa> {}
        interface Notes extends Genre<Note> {}
        interface Bureau { void consulte(Visa visa, Note note); }
        Bureau bureau; Visas visas; Notes notes;
        void shown() { Note n = new Note(); n.texte = Ia.demander("x"); bureau.consulte(new Visa(), n); }
        void visa() { Decisions.refuser(visas.findByTexte("x")); }
        void note() { Decisions.refuser(notes.findByTexte("x")); } // 501
    }
}
