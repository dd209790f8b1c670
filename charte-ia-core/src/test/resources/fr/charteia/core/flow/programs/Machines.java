package programs;

import api.*;
import java.util.*;
import java.util.concurrent.atomic.*;

/** What has come to be approved by a person, as a state, in a field, an array, a set or a counter. */
class Machines {
    enum E { A, B }
    enum Etat { PROPOSEE, VALIDEE, REJETEE; Etat apres(boolean oui) { return this == PROPOSEE ? (oui ? VALIDEE : REJETEE) : this; } boolean close() { return this != PROPOSEE; } }
    void transition(String t) { String a = Ia.demander(t); Etat e = Etat.PROPOSEE.apres(Agent.valide(a)); if (e == Etat.VALIDEE) Decisions.refuser(a); }
    void transitionRejetee(String t) { String a = Ia.demander(t); Etat e = Etat.PROPOSEE.apres(Agent.valide(a)); if (e == Etat.REJETEE) Decisions.refuser(a); } // 501
    void transitionClose(String t) { String a = Ia.demander(t); Etat e = Etat.PROPOSEE.apres(Agent.valide(a)); if (e.close()) Decisions.refuser(a); } // 501
    void commutateur(String t) { String a = Ia.demander(t); Etat e = Agent.valide(a) ? Etat.VALIDEE : Etat.REJETEE; switch (e) { case VALIDEE -> Decisions.refuser(a); case REJETEE, PROPOSEE -> System.out.println(t); } }
    void commutateurExpr(String t) { String a = Ia.demander(t); Etat e = Agent.valide(a) ? Etat.VALIDEE : Etat.REJETEE; boolean fait = switch (e) { case VALIDEE -> true; case REJETEE, PROPOSEE -> false; }; if (fait) Decisions.refuser(a); }
    void commutateurExprNon(String t) { String a = Ia.demander(t); Etat e = Agent.valide(a) ? Etat.VALIDEE : Etat.REJETEE; boolean fait = switch (e) { case VALIDEE -> false; case REJETEE, PROPOSEE -> true; }; if (fait) Decisions.refuser(a); } // 501
    static class Dossier { private Etat etat = Etat.PROPOSEE; private final String a; Dossier(String a) { this.a = a; }
        void valider() { if (etat != Etat.PROPOSEE) throw new IllegalStateException(); etat = Agent.valide(a) ? Etat.VALIDEE : Etat.REJETEE; }
        void executer() { if (etat != Etat.VALIDEE) throw new IllegalStateException(); Decisions.refuser(a); }
        void executerSauf() { if (etat == Etat.REJETEE) throw new IllegalStateException(); Decisions.refuser(a); } } // 501
    void machine(String t) { Dossier d = new Dossier(Ia.demander(t)); d.valider(); d.executer(); }
    void machineSauf(String t) { Dossier d = new Dossier(Ia.demander(t)); d.executerSauf(); }
    // where an approval is kept
    void jeu(String t) { String a = Ia.demander(t); EnumSet<Etat> s = EnumSet.noneOf(Etat.class); if (Agent.valide(a)) s.add(Etat.VALIDEE); if (s.contains(Etat.VALIDEE)) Decisions.refuser(a); }
    void jeuPas(String t) { String a = Ia.demander(t); EnumSet<Etat> s = EnumSet.noneOf(Etat.class); if (Agent.valide(a)) s.add(Etat.VALIDEE); if (!s.contains(Etat.VALIDEE)) Decisions.refuser(a); } // 501
    void masque(String t) { String a = Ia.demander(t); int m = 0; if (Agent.valide(a)) m |= 4; if ((m & 4) != 0) Decisions.refuser(a); }
    void masquePas(String t) { String a = Ia.demander(t); int m = 0; if (Agent.valide(a)) m |= 4; if ((m & 4) == 0) Decisions.refuser(a); } // 501
    void masqueAutre(String t, boolean b) { String a = Ia.demander(t); int m = 0; if (Agent.valide(a)) m |= 4; if (b) m |= 2; if ((m & 2) != 0) Decisions.refuser(a); } // 501
    void masqueBon(String t, boolean b) { String a = Ia.demander(t); int m = 0; if (Agent.valide(a)) m |= 4; if (b) m |= 2; if ((m & 4) == 4) Decisions.refuser(a); }
    void atomique(String t) { String a = Ia.demander(t); AtomicBoolean v = new AtomicBoolean(); v.set(Agent.valide(a)); if (v.get()) Decisions.refuser(a); }
    void atomiqueSi(String t) { String a = Ia.demander(t); AtomicBoolean v = new AtomicBoolean(false); if (Agent.valide(a)) v.set(true); if (v.get()) Decisions.refuser(a); }
    void atomiqueNon(String t) { String a = Ia.demander(t); AtomicBoolean v = new AtomicBoolean(false); if (Agent.valide(a)) v.set(true); if (!v.get()) Decisions.refuser(a); } // 501
    void atomiqueEchange(String t) { String a = Ia.demander(t); AtomicBoolean v = new AtomicBoolean(false); if (Agent.valide(a)) v.set(true); if (v.compareAndSet(true, false)) Decisions.refuser(a); }
    void compteurAtomiqueNon(String t) { String a = Ia.demander(t); AtomicInteger v = new AtomicInteger(); if (Agent.valide(a)) v.incrementAndGet(); if (v.get() == 0) Decisions.refuser(a); } // 501
    void tableau(String t) { String a = Ia.demander(t); int[] n = new int[1]; if (Agent.valide(a)) n[0]++; if (n[0] > 0) Decisions.refuser(a); }
    void tableauBoucle(String t, List<String> gens) { String a = Ia.demander(t); int[] n = {0}; gens.forEach(g -> { if (Agent.valide(a)) n[0]++; }); if (n[0] >= 2) Decisions.refuser(a); }
    void tableauBoucleNon(String t, List<String> gens) { String a = Ia.demander(t); int[] n = {0}; gens.forEach(g -> { if (!Agent.valide(a)) n[0]++; }); if (n[0] >= 2) Decisions.refuser(a); } // 501
    void reference(String t) { String a = Ia.demander(t); AtomicReference<String> r = new AtomicReference<>(); if (Agent.valide(a)) r.set(a); if (r.get() != null) Decisions.refuser(r.get()); }
    void referenceEtat(String t) { String a = Ia.demander(t); AtomicReference<Etat> r = new AtomicReference<>(Etat.PROPOSEE); if (Agent.valide(a)) r.set(Etat.VALIDEE); if (r.get() == Etat.VALIDEE) Decisions.refuser(a); }
    void texteErreurs(String t) { String a = Ia.demander(t); StringBuilder e = new StringBuilder(); if (!Agent.valide(a)) e.append("refus"); if (e.length() == 0) Decisions.refuser(a); }
    void texteErreursVide(String t) { String a = Ia.demander(t); StringBuilder e = new StringBuilder(); if (!Agent.valide(a)) e.append("refus"); if (e.isEmpty()) Decisions.refuser(a); }
    void texteErreursLa(String t) { String a = Ia.demander(t); StringBuilder e = new StringBuilder(); if (!Agent.valide(a)) e.append("refus"); if (e.length() > 0) Decisions.refuser(a); } // 501
    void carte(String t) { String a = Ia.demander(t); Map<String, Object> m = new HashMap<>(); m.put("ok", Agent.valide(a)); if (Boolean.TRUE.equals(m.get("ok"))) Decisions.refuser(a); }
    void carteCle(String t) { String a = Ia.demander(t); Map<String, String> m = new HashMap<>(); if (Agent.valide(a)) m.put("visa", "chef"); if (m.containsKey("visa")) Decisions.refuser(a); }
    void carteCleAutre(String t) { String a = Ia.demander(t); Map<String, String> m = new HashMap<>(); m.put("trace", "x"); if (Agent.valide(a)) m.put("visa", "chef"); if (m.containsKey("trace")) Decisions.refuser(a); } // 501
    void jeuAutre(String t) { String a = Ia.demander(t); EnumSet<E> s = EnumSet.noneOf(E.class); s.add(E.B); if (Agent.valide(a)) s.add(E.A); if (s.contains(E.B)) Decisions.refuser(a); } // 501
    void jeuAutreBon(String t) { String a = Ia.demander(t); EnumSet<E> s = EnumSet.noneOf(E.class); s.add(E.B); if (Agent.valide(a)) s.add(E.A); if (s.contains(E.A)) Decisions.refuser(a); }
    void jeuPlein(String t) { String a = Ia.demander(t); EnumSet<E> s = EnumSet.allOf(E.class); if (Agent.valide(a)) s.add(E.A); if (s.contains(E.A)) Decisions.refuser(a); } // 501
    void jeuNom() { EnumSet<E> s = EnumSet.noneOf(E.class); List<String> l = new ArrayList<>(); for (E e : s) l.add(Donnees.nom()); Ia.envoyer(l); }
}
