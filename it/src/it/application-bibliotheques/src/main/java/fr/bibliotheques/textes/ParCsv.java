package fr.bibliotheques.textes;
import com.opencsv.*;
import com.opencsv.bean.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.*;
import java.util.*;
class ParCsv {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParCsv(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void ecrit(String ref) { StringWriter w = new StringWriter(); CSVWriter c = new CSVWriter(w); c.writeNext(new String[] {ref, dossiers.lire(ref).getNom()}); ia.chat("Résume " + w); } // CHARTE-401
    void ecritTheme(String ref) { StringWriter w = new StringWriter(); CSVWriter c = new CSVWriter(w); c.writeNext(new String[] {ref, dossiers.lire(ref).getTheme()}); ia.chat("Résume " + w); }
    void ecritObjets(List<Ligne> l) throws Exception { StringWriter w = new StringWriter(); StatefulBeanToCsv<Ligne> b = new StatefulBeanToCsvBuilder<Ligne>(w).withSeparator(';').build(); b.write(l); ia.chat("Résume " + w); } // CHARTE-401
    void lu(Reader r) throws Exception { List<Ligne> l = new CsvToBeanBuilder<Ligne>(r).withType(Ligne.class).withSeparator(';').build().parse(); for (Ligne x : l) ia.chat("Résume " + x.getNom()); } // CHARTE-401
    void luTheme(Reader r) throws Exception { List<Ligne> l = new CsvToBeanBuilder<Ligne>(r).withType(Ligne.class).build().parse(); for (Ligne x : l) ia.chat("Résume " + x.getTheme()); }
    void luSuite(Reader r) throws Exception { for (Ligne x : new CsvToBeanBuilder<Ligne>(r).withType(Ligne.class).build()) ia.chat("Résume " + x.getNom()); } // CHARTE-401
    void luCarte(Reader r) throws Exception { CSVReaderHeaderAware c = new CSVReaderHeaderAware(r); Map<String, String> m = c.readMap(); ia.chat("Résume " + m.get("email")); } // CHARTE-401
    void luCarteTheme(Reader r) throws Exception { CSVReaderHeaderAware c = new CSVReaderHeaderAware(r); Map<String, String> m = c.readMap(); ia.chat("Résume " + m.get("theme")); }
    void reponse(String ref) throws Exception { CSVReader c = new CSVReader(new StringReader(ia.chat("CSV"))); String[] l; while ((l = c.readNext()) != null) if (l[1].equals("NON")) dossiers.refuser(l[0]); } // CHARTE-501
    void reponseToutes(String ref) throws Exception { for (String[] l : new CSVReaderBuilder(new StringReader(ia.chat("CSV"))).withSkipLines(1).build().readAll()) if (l[1].equals("NON")) dossiers.refuser(l[0]); } // CHARTE-501
    void reponseObjets(String ref) { for (Ligne l : new CsvToBeanBuilder<Ligne>(new StringReader(ia.chat("CSV"))).withType(Ligne.class).build().parse()) if (l.getAvis().equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void reponseValidee(String ref) { for (Ligne l : new CsvToBeanBuilder<Ligne>(new StringReader(ia.chat("CSV"))).withType(Ligne.class).build().parse()) if (instructeur.confirme(l.getAvis())) dossiers.refuser(ref); }
    void fichier(Reader r) throws Exception { for (String[] l : new CSVReader(r)) if (l[1].equals("NON")) dossiers.refuser(l[0]); }
}
