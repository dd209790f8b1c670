package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** What one request leaves in the fields of a service, in objects, maps and queues of these, decides in another. */
class Laisses {
    static class Dossier { long id; String nom; String avis; double note; boolean retenu; List<String> pieces = new ArrayList<>(); Dossier parent; Map<String, Object> champs = new HashMap<>();
        String getAvis() { return avis; } void setAvis(String a) { avis = a; } }
    static class MapOfObjects { final Map<Long, Dossier> m = new ConcurrentHashMap<>();
        void creer(long id) { Dossier d = new Dossier(); d.id = id; m.put(id, d); }
        void analyser(long id) { m.get(id).avis = Ia.demander("x"); }
        void decider(long id) { if (m.get(id).avis.equals("ok")) Decisions.delivrer(m.get(id)); } // 501
        void autre(long id) { if (m.get(id).id > 3) Decisions.delivrer(m.get(id).id); } }
    static class MapOfLists { final Map<String, List<Dossier>> m = new HashMap<>();
        void ajouter(String k) { Dossier d = new Dossier(); d.note = Ia.noter(k); m.computeIfAbsent(k, x -> new ArrayList<>()).add(d); }
        void decider(String k) { for (Dossier d : m.getOrDefault(k, List.of())) if (d.note > 0.5) Decisions.delivrer(d); } } // 501
    static class Queue { private final BlockingQueue<Dossier> q = new LinkedBlockingQueue<>();
        void produire(String s) throws Exception { Dossier d = new Dossier(); d.avis = Ia.demander(s); q.put(d); }
        void consommer() throws Exception { Dossier d = q.take(); if ("oui".equals(d.avis)) Decisions.delivrer(d); } } // 501
    static class Atomic { private final AtomicReference<Dossier> r = new AtomicReference<>();
        void poser(String s) { Dossier d = new Dossier(); d.avis = Ia.demander(s); r.set(d); }
        void lire() { if (r.get().getAvis().startsWith("o")) Decisions.refuser(r.get()); } } // 501
    static class Parent { Dossier racine = new Dossier();
        void poser(String s) { racine.parent = new Dossier(); racine.parent.avis = Ia.demander(s); }
        void lire() { if (racine.parent.avis.startsWith("o")) Decisions.refuser("x"); } } // 501
    static class Champs { Dossier racine = new Dossier();
        void poser(String s) { racine.champs.put("avis", Ia.demander(s)); racine.champs.put("nom", "x"); }
        void lire() { if (racine.champs.get("avis").equals("oui")) Decisions.refuser("x"); } // 501
        void lire_nom() { if (racine.champs.get("nom").equals("oui")) Decisions.refuser("x"); } }
    static class Compteur { private final AtomicInteger n = new AtomicInteger(); private int m;
        void voir(String s) { if (Ia.noter(s) > 0.5) n.incrementAndGet(); if (Ia.noter(s) > 0.2) m++; }
        void decider(String s) { if (n.get() > 3) Decisions.refuser(s); } // 501
        void decider_autre(String s) { if (m > 3) Decisions.refuser(s); } } // 501
    static class Drapeau { private volatile boolean bloque; private boolean autre;
        void voir(String s) { bloque = Ia.noter(s) > 0.5; autre = s.startsWith("o"); }
        void decider(String s) { if (!bloque) Decisions.delivrer(s); } // 501
        void decider_autre(String s) { if (!autre) Decisions.delivrer(s); } }
    static class Evenements { private final List<Consumer<Dossier>> abonnes = new ArrayList<>(); Evenements() { abonnes.add(d -> { if (d.note > 0.5) Decisions.refuser(d); }); } // 501
        void publier(String s) { Dossier d = new Dossier(); d.note = Ia.noter(s); abonnes.forEach(a -> a.accept(d)); } }
    interface Depots { void enregistrer(Dossier d); Dossier trouver(long id); }
    static class EnMemoire implements Depots { private final Map<Long, Dossier> tout = new TreeMap<>(); public void enregistrer(Dossier d) { tout.put(d.id, d); } public Dossier trouver(long id) { return tout.get(id); } }
    static class Service { private final Depots depots; Service(Depots d) { depots = d; }
        void analyser(long id, String s) { Dossier d = new Dossier(); d.id = id; d.avis = Ia.demander(s); d.nom = s; depots.enregistrer(d); }
        void decider(long id) { Dossier d = depots.trouver(id); if (d.avis.startsWith("fav")) Decisions.delivrer(d.id); } // 501
        void decider_nom(long id) { Dossier d = depots.trouver(id); if (d.nom.startsWith("fav")) Decisions.delivrer(d.id); } }
    static class Cache { private final Map<String, String> c = new HashMap<>();
        String avis(String s) { return c.computeIfAbsent(s, Ia::demander); }
        void decider(String s) { if (avis(s).equals("oui")) Decisions.delivrer(s); } } // 501
    static class Memo { private String dernier; private final Map<String, Integer> n = new HashMap<>();
        String avis(String s) { if (dernier == null) dernier = Ia.demander(s); return dernier; }
        void decider(String s) { if (avis(s).equals("oui")) Decisions.delivrer(s); } } // 501
    static class Histo { private final Deque<String> h = new ArrayDeque<>();
        void voir(String s) { h.addFirst(Ia.demander(s)); if (h.size() > 10) h.removeLast(); }
        void decider(String s) { if (h.stream().filter("oui"::equals).count() > 5) Decisions.delivrer(s); } } // 501
    static class Tri { private List<Dossier> classement = new ArrayList<>();
        void classer(List<Dossier> ds) { for (Dossier d : ds) d.note = Ia.noter(d.nom); classement = ds.stream().sorted(Comparator.comparingDouble((Dossier d) -> d.note).reversed()).collect(Collectors.toList()); }
        void retenir() { for (Dossier d : classement.subList(0, 3)) Decisions.delivrer(d); } } // 501
    static class Seuil { private double seuil = 0.5; void regler(double s) { seuil = s; }
        void decider(String s) { if (s.length() > seuil) Decisions.delivrer(s); Ia.noter(s); } }
    static class Fil { private static final ThreadLocal<String> AVIS = new ThreadLocal<>();
        void filtre(String s) { AVIS.set(Ia.demander(s)); try { suite(s); } finally { AVIS.remove(); } }
        private void suite(String s) { if ("oui".equals(AVIS.get())) Decisions.delivrer(s); } } // 501
    static class Tache { private final ScheduledExecutorService ex = Executors.newScheduledThreadPool(1); private final Map<String, Double> notes = new ConcurrentHashMap<>();
        void demarrer() { ex.scheduleAtFixedRate(this::passer, 1, 1, TimeUnit.HOURS); }
        void noter(String s) { notes.put(s, Ia.noter(s)); }
        private void passer() { notes.forEach((k, v) -> { if (v < 0.1) Decisions.refuser(k); }); } } // 501
    static class Prop { void poser(String s) { System.setProperty("avis", Ia.demander(s)); } void lire(String s) { if ("oui".equals(System.getProperty("avis"))) Decisions.delivrer(s); if ("oui".equals(System.getProperty("autre"))) Decisions.refuser(s); } } // 501
    // An object that an answer chose between, one of them there before: what others have of its class was not chosen.
    static class Piece { long id; String titre; }
    static class Chosen { Depot<Piece> depot;
        void renouveler(Piece p) { depot.save(Ia.noter("x") > 0.5 ? p : new Piece()); }
        void refuser(Piece p) { Decisions.refuser(p); }
        void refuser_titre(long id) { Decisions.refuser(depot.charger(id).titre); } }
    static class Volet { final String sens; Volet(String s) { sens = s; } }
    static class ChosenOfTwo { Depot<Volet> depot;
        void poser() { Volet v; if (Ia.demander("x").equals("oui")) { v = new Volet("pour"); } else { v = new Volet("contre"); } depot.save(v); }
        void decider(long id) { if (depot.charger(id).sens.equals("pour")) { Decisions.delivrer(id); } } } // 501
}
