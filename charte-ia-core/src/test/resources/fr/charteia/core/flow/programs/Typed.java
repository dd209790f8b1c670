package programs;

import api.*;
import java.util.*;

/** What is known of a text where a test says that it is none: it is null, and holds nothing. */
class Typed {
    private static Object masked(Object o) { if (o instanceof String s) { return Masque.masquer(s); } return o; }
    void text_masked() { Ia.envoyer(masked(Donnees.nom()).toString()); }
    void list_not_masked() { Ia.envoyer(masked(List.of(Donnees.nom())).toString()); } // 401
    void one_or_the_other(boolean c) { Object o = c ? Donnees.nom() : List.of(Donnees.nom()); Ia.envoyer(masked(o)); } // 401
    void value_masked() { Map<String, Object> m = new HashMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(masked(m.get("a"))); }
    void value_of_another_key() { Map<String, Object> m = new HashMap<>(); m.put("a", "x"); m.put("b", List.of(Donnees.nom())); Ia.envoyer(masked(m.get("b"))); } // 401
    private static Object maskedUnless(Object o) { if (!(o instanceof String)) { return o; } return Masque.masquer((String) o); }
    void text_masked_unless() { Ia.envoyer(maskedUnless(Donnees.nom())); }
    void set_masked_unless() { Ia.envoyer(maskedUnless(Set.of(Donnees.nom()))); } // 401
    private static Object deep(Object o) {
        if (o instanceof String s) { return Masque.masquer(s); }
        if (o instanceof List<?> l) { List<Object> r = new ArrayList<>(); for (Object x : l) { r.add(deep(x)); } return r; }
        if (o instanceof Map<?, ?> m) { Map<Object, Object> r = new HashMap<>(); for (Map.Entry<?, ?> e : m.entrySet()) { r.put(e.getKey(), deep(e.getValue())); } return r; }
        return o;
    }
    void list_masked_in_a_map() { Ia.envoyer(deep(Map.of("a", List.of(Donnees.nom()))).toString()); }
    void map_masked_in_a_list() { Ia.envoyer(deep(List.of(Map.of("a", Donnees.nom()))).toString()); }
    private static Object deepInMaps(Object o) {
        if (o instanceof String s) { return Masque.masquer(s); }
        if (o instanceof Map<?, ?> m) { Map<Object, Object> r = new HashMap<>(); for (Map.Entry<?, ?> e : m.entrySet()) { r.put(e.getKey(), deepInMaps(e.getValue())); } return r; }
        return o;
    }
    void masked_not_in_lists() { Ia.envoyer(deepInMaps(Map.of("a", List.of(Donnees.nom()))).toString()); } // 401
    private static boolean none(Object o) { return !(o instanceof String) && o == null; }
    void answer_is_none() { if (none(Ia.demander("?"))) { Decisions.refuser("x"); } } // 501
}
