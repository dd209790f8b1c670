package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

class Shown {
    @Entite static class Dossier { long id; String avis; double note; Candidat candidat; List<Piece> pieces = new ArrayList<>(); }
    @Entite static class Candidat { String nom; Dossier courant; }
    static class Piece { String texte; double note; }
    interface Dossiers extends Depot<Dossier> {}
    static Dossiers dossiers;
    void noter(long id) {
        Dossier d = dossiers.charger(id);
        d.avis = Ia.demander("x");
        d.note = Ia.noter("y");
        for (Piece p : d.pieces) p.note = Ia.noter(p.texte);
        dossiers.save(d);
    }

    void field_of_what_is_shown(long id) { Dossier d = dossiers.charger(id); if (d.note < .5 && Agent.valide(d)) Decisions.refuser(id); }
    void asked_first(long id) { Dossier d = dossiers.charger(id); if (Agent.valide(d) && d.avis.equals("NON")) Decisions.refuser(d); }
    void told_first(long id) { Dossier d = dossiers.charger(id); Agent.confirme(d); if (d.avis.equals("NON")) Decisions.refuser(id); }
    void told_after(long id) { Dossier d = dossiers.charger(id); if (d.avis.equals("NON")) Decisions.refuser(id); Agent.confirme(d); } // 501
    void not_shown(long id) { Dossier d = dossiers.charger(id); if (d.note < .5) Decisions.refuser(id); } // 501
    void number_shown(long id) { Dossier d = dossiers.charger(id); if (d.note < .5 && Agent.valide(d.id)) Decisions.refuser(id); } // 501
    void name_shown(long id) { Dossier d = dossiers.charger(id); if (d.note < .5 && Agent.valide(d.candidat.nom)) Decisions.refuser(id); } // 501
    void said_no(long id) { Dossier d = dossiers.charger(id); if (d.note < .5 && !Agent.valide(d)) Decisions.refuser(id); } // 501
    void other_field_shown(long id) { Dossier d = dossiers.charger(id); if (d.note < .5 && Agent.valide(d.avis)) Decisions.refuser(id); } // 501
    void what_lies_in_it(long id) { Dossier d = dossiers.charger(id); if (Agent.valide(d) && d.pieces.stream().anyMatch(p -> p.note < .5)) Decisions.refuser(id); }
    void what_lies_in_it_not_shown(long id) { Dossier d = dossiers.charger(id); if (Agent.valide(d.avis) && d.pieces.stream().anyMatch(p -> p.note < .5)) Decisions.refuser(id); } // 501
    void what_it_leads_to(long id) { Candidat c = dossiers.charger(id).candidat; if (Agent.valide(c) && c.courant.note < .5) Decisions.refuser(c.nom); }
    void list_shown() { List<Dossier> l = dossiers.findAll(); Agent.confirme(l); for (Dossier d : l) if (d.note < .5) Decisions.refuser(d.id); }
    void list_not_shown() { List<Dossier> l = dossiers.findAll(); Agent.confirme(l.size()); for (Dossier d : l) if (d.note < .5) Decisions.refuser(d.id); } // 501
    void array_shown(long id) { Dossier[] t = {dossiers.charger(id)}; if (Agent.valide(t) && t[0].note < .5) Decisions.refuser(id); }
    void optional(long id) { dossiers.findById(id).filter(d -> d.note < .5).filter(Agent::valide).ifPresent(d -> Decisions.refuser(d.id)); }
    void optional_not_shown(long id) { dossiers.findById(id).filter(d -> d.note < .5).ifPresent(d -> Decisions.refuser(d.id)); } // 501
    void stream() { dossiers.findAll().stream().filter(d -> d.note < .5).filter(Agent::valide).map(d -> d.id).forEach(Decisions::refuser); }
    void yes_of_two() { Map<Boolean, List<Dossier>> m = dossiers.findAll().stream().collect(Collectors.partitioningBy(Agent::valide)); for (Dossier d : m.get(true)) if (d.note < .5) Decisions.refuser(d.id); }
    void no_of_two() { Map<Boolean, List<Dossier>> m = dossiers.findAll().stream().collect(Collectors.partitioningBy(Agent::valide)); for (Dossier d : m.get(false)) if (d.note < .5) Decisions.refuser(d.id); } // 501

    static boolean accord(Dossier d) { return Agent.valide(d); }
    static void exiger(Dossier d) { if (!Agent.valide(d)) throw new IllegalStateException(); }
    static boolean accordSurLeNom(Dossier d) { return Agent.valide(d.candidat.nom); }
    void by_a_helper(long id) { Dossier d = dossiers.charger(id); if (d.note < .5 && accord(d)) Decisions.refuser(id); }
    void required_by_a_helper(long id) { Dossier d = dossiers.charger(id); exiger(d); if (d.note < .5) Decisions.refuser(id); }
    void name_by_a_helper(long id) { Dossier d = dossiers.charger(id); if (d.note < .5 && accordSurLeNom(d)) Decisions.refuser(id); } // 501
    interface Etape { boolean passer(Dossier d); }
    static class Relecture implements Etape { public boolean passer(Dossier d) { return Agent.valide(d); } }
    static class Controle implements Etape { public boolean passer(Dossier d) { return d.id > 3; } }
    void by_steps(long id) {
        Dossier d = dossiers.charger(id);
        for (Etape e : List.of(new Controle(), new Relecture())) if (!e.passer(d)) return;
        if (d.note < .5) Decisions.refuser(id);
    }
    void by_steps_without_a_person(long id) {
        Dossier d = dossiers.charger(id);
        for (Etape e : List.of(new Controle(), new Controle())) if (!e.passer(d)) return;
        if (d.note < .5) Decisions.refuser(id); // 501
    }
}
