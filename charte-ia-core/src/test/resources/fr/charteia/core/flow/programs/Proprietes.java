package programs;

import api.*;
import java.util.*;

/** What libraries copy by the names of properties: from one object into another, out of maps and into them, one by its name. */
class Proprietes {
    static class Fiche { String nom; String ville; String avis; String etape; }
    static class Vue { String nom; String ville; String avis; String etape; }
    static class Agents { @Personnel String matricule; String ville; }
    static class Ligne { String matricule; String ville; }
    static Fiche fiche() { Fiche f = new Fiche(); f.nom = Donnees.nom(); f.ville = Donnees.propre(); f.etape = Donnees.propre(); f.avis = Ia.demander("x"); return f; }

    void into_another() { Vue v = new Vue(); Copieur.copier(fiche(), v); Ia.envoyer(v.nom); } // 401
    void another_property() { Vue v = new Vue(); Copieur.copier(fiche(), v); Ia.envoyer(v.ville); }
    void overwritten_after() { Vue v = new Vue(); Copieur.copier(fiche(), v); v.nom = "x"; Ia.envoyer(v.nom); }
    void overwritten_by_it() { Vue v = new Vue(); v.nom = Donnees.nom(); Fiche f = new Fiche(); f.nom = "x"; Copieur.copier(f, v); Ia.envoyer(v.nom); }
    void the_other_way() { Vue v = new Vue(); Fiche f = fiche(); Copieur.copier(v, f); Ia.envoyer(v.nom); }
    void made_of_it() { Ia.envoyer(Copieur.faire(fiche(), Vue.class).nom); } // 401
    void made_of_it_another() { Ia.envoyer(Copieur.faire(fiche(), Vue.class).ville); }
    static <T> T convertir(Object o, Class<T> type) { return Copieur.faire(o, type); }
    void made_by_a_helper() { Ia.envoyer(convertir(fiche(), Vue.class).nom); } // 401
    void made_by_a_helper_another() { Ia.envoyer(convertir(fiche(), Vue.class).ville); }
    void each_of_a_list() { List<Vue> l = new ArrayList<>(); for (Fiche f : List.of(fiche())) l.add(Copieur.faire(f, Vue.class)); Ia.envoyer(l.get(0).nom); } // 401
    void what_was_passed(Agents a) { Ligne l = new Ligne(); Copieur.copier(a, l); Ia.envoyer(l.matricule); } // 401
    void what_was_passed_another(Agents a) { Ligne l = new Ligne(); Copieur.copier(a, l); Ia.envoyer(l.ville); }
    void converted() { Ia.envoyer(Copieur.convertir(fiche(), Vue.class).nom); } // 401
    void converted_another() { Ia.envoyer(Copieur.convertir(fiche(), Vue.class).ville); }
    void converted_to_a_map() { Ia.envoyer("" + Copieur.convertir(fiche(), Map.class).get("nom")); } // 401
    void converted_to_a_map_another() { Ia.envoyer("" + Copieur.convertir(fiche(), Map.class).get("ville")); }
    void as_a_map() { Ia.envoyer((String) Copieur.decrire(fiche()).get("nom")); } // 401
    void as_a_map_another() { Ia.envoyer((String) Copieur.decrire(fiche()).get("ville")); }
    void of_a_map() { Map<String, Object> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Vue v = new Vue(); Copieur.copier(m, v); Ia.envoyer(v.nom); } // 401
    void of_a_map_another() { Map<String, Object> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Vue v = new Vue(); Copieur.copier(m, v); Ia.envoyer(v.ville); }
    void read_by_its_name() { Ia.envoyer((String) Copieur.lire(fiche(), "nom")); } // 401
    void read_by_another_name() { Ia.envoyer((String) Copieur.lire(fiche(), "ville")); }
    void read_by_any_name(String nom) { Ia.envoyer((String) Copieur.lire(fiche(), nom)); } // 401
    void declared_by_its_name(Agents a) { Ia.envoyer((String) Copieur.lire(a, "matricule")); } // 401
    void declared_by_another_name(Agents a) { Ia.envoyer((String) Copieur.lire(a, "ville")); }
    void written_by_some_names() { Ia.envoyer(Copieur.ecrire(fiche(), "ville", "nom")); } // 401
    void written_by_other_names() { Ia.envoyer(Copieur.ecrire(fiche(), "ville", "etape")); }
    void written_by_a_list_of_names() { String[] noms = {"ville", "nom"}; Ia.envoyer(Copieur.ecrire(fiche(), noms)); } // 401
    void written_by_a_list_of_others() { String[] noms = {"ville", "etape"}; Ia.envoyer(Copieur.ecrire(fiche(), noms)); }
    void written_by_any_names(String... noms) { Ia.envoyer(Copieur.ecrire(fiche(), noms)); } // 401
    void written_by_no_name() { Ia.envoyer(Copieur.ecrire(fiche())); }
    void written_by_declared_names(Agents a) { Ia.envoyer(Copieur.ecrire(a, "matricule")); } // 401
    void written_by_other_declared_names(Agents a) { Ia.envoyer(Copieur.ecrire(a, "ville")); }
    void written_of_a_map() { Map<String, Object> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(Copieur.ecrire(m, "nom")); } // 401
    void written_of_a_map_another() { Map<String, Object> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(Copieur.ecrire(m, "ville")); }
    void set_by_its_name() { Vue v = new Vue(); Copieur.poser(v, "nom", Donnees.nom()); Ia.envoyer(v.nom); } // 401
    void set_by_another_name() { Vue v = new Vue(); Copieur.poser(v, "nom", Donnees.nom()); Ia.envoyer(v.ville); }
    void set_by_any_name(String nom) { Vue v = new Vue(); Copieur.poser(v, nom, Donnees.nom()); Ia.envoyer(v.ville); } // 401
    void set_by_any_name_beside(String nom) { Vue v = new Vue(); v.nom = Donnees.nom(); Copieur.poser(v, nom, "x"); Ia.envoyer(v.nom); } // 401
    void set_anew_by_its_name() { Vue v = new Vue(); v.nom = Donnees.nom(); Copieur.poser(v, "nom", "x"); Ia.envoyer(v.nom); }

    // decisions
    void decided_by_a_copy() { if (Copieur.faire(fiche(), Vue.class).avis.equals("NON")) Decisions.refuser("x"); } // 501
    void decided_by_another_property() { if (Copieur.faire(fiche(), Vue.class).etape.equals("NON")) Decisions.refuser("x"); }
    void decided_by_a_person() { if (Agent.valide(Copieur.faire(fiche(), Vue.class).avis)) Decisions.refuser("x"); }
    void decided_by_its_name() { if (Copieur.lire(fiche(), "avis").equals("NON")) Decisions.refuser("x"); } // 501
    void decided_by_what_is_written() { if (Copieur.ecrire(fiche(), "avis").equals("NON")) Decisions.refuser("x"); } // 501
    void decided_by_what_else_is_written() { if (Copieur.ecrire(fiche(), "etape").equals("NON")) Decisions.refuser("x"); }
    void decided_by_a_map() { if (Copieur.decrire(fiche()).get("avis").equals("NON")) Decisions.refuser("x"); } // 501
    void decided_by_a_map_another() { if (Copieur.decrire(fiche()).get("etape").equals("NON")) Decisions.refuser("x"); }
}
