package programs;

import api.*;
import java.util.*;

/** Parts of lists that are parts themselves. */
class PartsOfParts {
    void taken_of_itself() { List<String> l = new ArrayList<>(List.of(Donnees.nom(), "a", "b")); List<String> reste = l; while (Donnees.choix()) { if (Donnees.choix()) { reste = reste.subList(1, reste.size()); continue; } reste = reste.subList(0, 1); } Ia.envoyer(reste.get(0)); } // 401
    void taken_of_itself_clean() { List<String> l = new ArrayList<>(List.of("c", "a", "b")); List<String> reste = l; while (Donnees.choix()) { if (Donnees.choix()) { reste = reste.subList(1, reste.size()); continue; } reste = reste.subList(0, 1); } Ia.envoyer(reste.get(0)); }
    void put_in_later() { List<String> l = new ArrayList<>(List.of("c", "a", "b")); List<String> reste = l; while (Donnees.choix()) { if (Donnees.choix()) { reste = reste.subList(1, reste.size()); continue; } reste = reste.subList(0, 1); } l.set(0, Donnees.nom()); Ia.envoyer(reste.get(0)); } // 401
    void put_into_a_part() { List<String> l = new ArrayList<>(List.of("c", "a", "b")); List<String> reste = l; while (Donnees.choix()) { reste = reste.subList(1, reste.size()); } reste.set(0, Donnees.nom()); Ia.envoyer(l.get(2)); } // 401
    void eight_deep() { List<String> l = new ArrayList<>(List.of("c", Donnees.nom())); List<String> r = l.subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2); Ia.envoyer(r.get(1)); } // 401
    void eight_deep_clean() { List<String> l = new ArrayList<>(List.of("c", "d")); List<String> r = l.subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2).subList(0, 2); Ia.envoyer(r.get(1)); }
    void two_deep_other_position() { List<String> l = new ArrayList<>(List.of("c", "d", Donnees.nom())); List<String> r = l.subList(1, 3).subList(0, 1); Ia.envoyer(r.get(0)); }
    void two_deep_that_position() { List<String> l = new ArrayList<>(List.of("c", "d", Donnees.nom())); List<String> r = l.subList(1, 3).subList(1, 2); Ia.envoyer(r.get(0)); } // 401
    void keys_of_keys() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), "x"); Set<String> k = m.keySet(); Iterator<String> i = k.iterator(); Ia.envoyer(i.next()); } // 401
    void values_beside_keys() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), "x"); Collection<String> v = m.values(); for (String s : v) Ia.envoyer(s); }
    void either_of_two() { List<String> a = new ArrayList<>(List.of("a")); List<String> b = new ArrayList<>(List.of(Donnees.nom())); List<String> r = Donnees.choix() ? a.subList(0, 1) : b.subList(0, 1); List<String> rr = Donnees.choix() ? r : r.subList(0, 1); Ia.envoyer(rr.get(0)); } // 401
}
