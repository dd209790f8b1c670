package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** What a person approved is kept in an object that another holds, as a part of a row. */
class Embarques {
    static class Instruction { String avis; boolean visee; boolean urgente; private boolean relue; Etude etude; boolean isRelue() { return relue; } void setRelue(boolean r) { relue = r; } }
    static class Etude { boolean close; boolean lue; }
    static class Affaire { String id; Instruction instruction = new Instruction(); boolean conforme() { return "oui".equals(instruction.avis); } Instruction getInstruction() { return instruction; } }
    static class AffairesVisees {
        Depot<Affaire> affaires;
        void instruire(long id, boolean urgente) { Affaire a = affaires.charger(id); a.instruction.avis = Ia.demander("x"); a.instruction.urgente = urgente; affaires.save(a); }
        @DecisionHumaine void viser(long id) { Affaire a = affaires.charger(id); a.instruction.visee = true; affaires.save(a); }
        void relire(long id) { Affaire a = affaires.charger(id); if (Agent.valide(a.instruction.avis)) a.getInstruction().setRelue(true); affaires.save(a); }
        void clore(long id) { Affaire a = affaires.charger(id); if (Agent.valide(a.instruction.avis)) a.instruction.etude.close = true; affaires.save(a); }
        void lire(long id) { Affaire a = affaires.charger(id); a.instruction.etude.lue = true; affaires.save(a); }
        void once_approved(long id) { Affaire a = affaires.charger(id); if (!a.instruction.visee) return; if (a.conforme()) Decisions.delivrer(id); else Decisions.refuser(id); }
        void once_read(long id) { Affaire a = affaires.charger(id); if (a.getInstruction().isRelue() && a.conforme()) Decisions.delivrer(a.id); }
        void once_closed_below(long id) { Affaire a = affaires.charger(id); if (a.instruction.etude.close && a.conforme()) Decisions.delivrer(a.id); }
        void in_a_helper(long id) { Affaire a = affaires.charger(id); if (a.instruction.visee) conclure(a); }
        private void conclure(Affaire a) { if (a.conforme()) Decisions.delivrer(a.id); }
        void not_asked(long id) { Affaire a = affaires.charger(id); if (a.conforme()) Decisions.delivrer(id); } // 501
        void urgent(long id) { Affaire a = affaires.charger(id); if (!a.instruction.urgente) return; if (a.conforme()) Decisions.delivrer(id); } // 501
        void not_approved(long id) { Affaire a = affaires.charger(id); if (a.instruction.visee) return; if (a.conforme()) Decisions.delivrer(id); } // 501
        void looked_at_below(long id) { Affaire a = affaires.charger(id); if (a.instruction.etude.lue && a.conforme()) Decisions.delivrer(a.id); } // 501
    }
    static class Note { boolean visee; String avis; }
    static class Lettre { Note note = new Note(); }
    static class LettresViseesParToutLeMonde {
        Depot<Lettre> lettres;
        void instruire(long id) { Lettre l = lettres.charger(id); l.note.avis = Ia.demander("x"); lettres.save(l); }
        @DecisionHumaine void viser(long id) { Lettre l = lettres.charger(id); l.note.visee = true; lettres.save(l); }
        void viserAussi(long id) { Lettre l = lettres.charger(id); l.note.visee = true; lettres.save(l); }
        void once_anybody_approved(long id) { Lettre l = lettres.charger(id); if (l.note.visee && l.note.avis.equals("non")) Decisions.refuser(id); } // 501
    }
}
