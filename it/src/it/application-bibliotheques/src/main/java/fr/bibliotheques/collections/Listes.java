package fr.bibliotheques.collections;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import org.eclipse.collections.api.*;
import org.eclipse.collections.api.bag.*;
import org.eclipse.collections.api.list.*;
import org.eclipse.collections.api.map.*;
import org.eclipse.collections.api.multimap.list.*;
import org.eclipse.collections.api.partition.list.*;
import org.eclipse.collections.api.set.*;
import org.eclipse.collections.api.tuple.*;
import org.eclipse.collections.impl.factory.*;
import org.eclipse.collections.impl.tuple.Tuples;
class Listes {
    ChatModel ia; Dossiers dossiers; Instructeur instructeur;
    MutableList<Usager> usagers(List<String> refs) { return Lists.mutable.withAll(refs).collect(r -> dossiers.lire(r)); }
    void noms(List<String> refs) { ia.chat("Compare " + usagers(refs).collect(Usager::getNom).makeString(", ")); } // CHARTE-401
    void themes(List<String> refs) { ia.chat("Compare " + usagers(refs).collect(Usager::getTheme).makeString(", ")); }
    void choisis(List<String> refs) { usagers(refs).select(u -> u.getEtape().equals("x")).each(u -> ia.chat("Résume " + u.getNom())); } // CHARTE-401
    void choisisTheme(List<String> refs) { usagers(refs).reject(u -> u.getEtape().equals("x")).forEach(u -> ia.chat("Résume " + u.getTheme())); }
    void premier(List<String> refs) { ia.chat("Résume " + usagers(refs).detect(u -> u.getEtape().equals("x")).getAdresse()); } // CHARTE-401
    void premierOption(List<String> refs) { usagers(refs).detectOptional(u -> u.getEtape().equals("x")).ifPresent(u -> ia.chat(u.getNom())); } // CHARTE-401
    void groupes(List<String> refs) { ia.chat("Résume " + usagers(refs).groupBy(Usager::getEtape).get("x").collect(Usager::getNom)); } // CHARTE-401
    void groupesCles(List<String> refs) { ia.chat("Résume " + usagers(refs).groupBy(Usager::getEtape).keysView().makeString()); }
    void combien(List<String> refs) { ia.chat("Nombre " + usagers(refs).count(u -> u.getNom().isEmpty())); }
    void somme(List<String> refs) { ia.chat("Résume " + usagers(refs).injectInto("", (a, u) -> a + u.getNom())); } // CHARTE-401
    void paire(String ref) { Pair<String, String> p = Tuples.pair(dossiers.lire(ref).getNom(), dossiers.lire(ref).getTheme()); ia.chat("Résume " + p.getOne()); // CHARTE-401
        ia.chat("Résume " + p.getTwo()); }
    void carte(String ref) { MutableMap<String, String> m = Maps.mutable.with("nom", dossiers.lire(ref).getNom(), "theme", dossiers.lire(ref).getTheme()); ia.chat("Résume " + m.get("nom")); // CHARTE-401
        ia.chat("Résume " + m.get("theme")); }
    void immuable(String ref) { ImmutableList<String> l = Lists.immutable.of("a", dossiers.lire(ref).getNom()); ia.chat("Résume " + l.getLast()); } // CHARTE-401
    void immuableAutre(String ref) { ImmutableList<String> l = Lists.immutable.of("a"); l.newWith(dossiers.lire(ref).getNom()); ia.chat("Résume " + l.getLast()); }
    void parts(List<String> refs) { PartitionMutableList<Usager> p = usagers(refs).partition(u -> u.getEtape().equals("x")); ia.chat("Résume " + p.getSelected().collect(Usager::getNom)); } // CHARTE-401
    void aplati(List<String> refs) { ia.chat("R " + usagers(refs).flatCollect(u -> List.of(u.getNom())).makeString()); } // CHARTE-401
    void zippe(List<String> refs) { for (Pair<Usager, String> p : usagers(refs).zip(List.of("a"))) ia.chat("R " + p.getTwo()); }
    void decide(List<String> refs) { Lists.mutable.withAll(refs).collect(r -> ia.chat("Avis " + r)).select(a -> a.equals("NON")).each(a -> dossiers.refuser(a)); } // CHARTE-501
    void decideUn(List<String> refs) { if (Lists.mutable.withAll(refs).collect(r -> ia.chat("Avis " + r)).anySatisfy(a -> a.equals("NON"))) dossiers.refuser("x"); } // CHARTE-501
    void decideTous(List<String> refs) { if (Lists.immutable.withAll(refs).asLazy().collect(r -> ia.chat("Avis " + r)).allSatisfy(a -> a.equals("OUI"))) dossiers.accorder("x"); } // CHARTE-501
    void decideSac(List<String> refs) { MutableBag<String> b = Lists.mutable.withAll(refs).collect(r -> ia.chat("Avis " + r)).toBag(); if (b.occurrencesOf("NON") > 2) dossiers.refuser("x"); } // CHARTE-501
    void decideValide(List<String> refs) { Lists.mutable.withAll(refs).collect(r -> ia.chat("Avis " + r)).select(a -> instructeur.confirme(a)).each(a -> dossiers.refuser("x")); }
    void decideEtapes(List<String> refs) { usagers(refs).tap(u -> System.out.println(ia.chat(u.getTheme()))).select(u -> u.getEtape().equals("x")).each(u -> dossiers.refuser("x")); }
    void decideCarte(List<String> refs) { MutableMap<String, String> m = Maps.mutable.empty(); for (String r : refs) m.getIfAbsentPut(r, () -> ia.chat("Avis " + r)); m.forEachKeyValue((k, v) -> { if (v.equals("NON")) dossiers.refuser(k); }); } // CHARTE-501
}
