package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Keys of maps that static fields hold, or that are filled where they are made, of which only the beginning is known. */
class DebutsDeConstantes {
    private static final Map<String, String> C = new HashMap<>();
    private static final Map<String, String> D = new HashMap<>();
    static { D.put("a:1", "x"); }
    private static final Map<String, String> E = Map.of("a:1", "x", "b:1", Donnees.nom());
    private final Map<String, Supplier<String>> fs = Map.of("a:1", () -> "x", "b:1", () -> Donnees.nom());
    private static final Map<String, Supplier<String>> FS = Map.of("a:1", () -> "x", "b:1", () -> Donnees.nom());
    private final Map<String, Supplier<String>> gs = new HashMap<>();
    DebutsDeConstantes() { gs.put("a:1", () -> "x"); gs.put("b:1", () -> Donnees.nom()); }
    void fonction(String a) { Ia.envoyer(fs.get("b:" + a).get()); } // 401
    void fonction_autre(String a) { Ia.envoyer(fs.get("a:" + a).get()); }
    void fonction_s(String a) { Ia.envoyer(FS.get("b:" + a).get()); } // 401
    void fonction_s_autre(String a) { Ia.envoyer(FS.get("a:" + a).get()); }
    void fonction_g(String a) { Ia.envoyer(gs.get("b:" + a).get()); } // 401
    void fonction_g_autre(String a) { Ia.envoyer(gs.get("a:" + a).get()); }
    void fixe(String a) { Ia.envoyer(E.get("b:" + a)); } // 401
    void fixe_autre(String a) { Ia.envoyer(E.get("a:" + a)); }
    void pose(String a) { C.put("a:" + a, "x"); C.put("b:" + a, "x"); if (C.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void pose3(String a) { C.put("a:" + a, "x"); C.put("b:" + a, "x"); if (C.size() > 3) Ia.envoyer(Donnees.nom()); } // 401
    void d1(String a) { D.put("a:" + a, "x"); if (D.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void d2(String a) { D.put("a:" + a, "x"); if (D.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void d3(String a) { if (D.get("a:" + a) == null) Ia.envoyer(Donnees.nom()); } // 401
    void d4(String a) { if (D.get("a:" + a) != null) Ia.envoyer(Donnees.nom()); } // 401
    void d5(String a) { if (E.get("c:" + a) != null) Ia.envoyer(Donnees.nom()); }
    void d6(String a) { if (E.get("a:" + a) == null) Ia.envoyer(Donnees.nom()); } // 401
    void d7(String a) { if (E.containsKey("a:" + a)) Ia.envoyer(Donnees.nom()); } // 401
    void d8(String a) { C.put("e:" + a, Donnees.nom()); }
    void d9(String a) { for (var s : C.values()) Ia.envoyer(s); } // 401
    void d10(String a) { Ia.envoyer(C.get("e:" + a)); } // 401
    void d11(String a) { Ia.envoyer(C.get("f:" + a)); }
    void d12(String a) { Ia.envoyer(C.get("e:1")); } // 401
    void d13(String a) { C.remove("e:" + a); if (C.get("e:" + a) == null) Ia.envoyer(Donnees.nom()); } // 401
    void d14(String a) { C.put("g:" + a, Donnees.nom()); C.put("g:1", "x"); Ia.envoyer(C.get("g:1")); }
    void d15(String a) { C.put("h:1", "x"); C.put("h:" + a, Donnees.nom()); Ia.envoyer(C.get("h:1")); } // 401
}
