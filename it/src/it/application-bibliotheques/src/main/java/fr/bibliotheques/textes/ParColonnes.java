package fr.bibliotheques.textes;
import com.univocity.parsers.common.record.Record;
import com.univocity.parsers.csv.*;
import de.siegmar.fastcsv.reader.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.*;
import java.util.*;
import org.supercsv.io.*;
import org.supercsv.prefs.CsvPreference;
class ParColonnes {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    ParColonnes(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void univocity(File f) { CsvParserSettings s = new CsvParserSettings(); s.setHeaderExtractionEnabled(true); for (Record r : new CsvParser(s).iterateRecords(f)) ia.chat("Résume " + r.getString("email")); } // CHARTE-401
    void univocityTheme(File f) { for (Record r : new CsvParser(new CsvParserSettings()).iterateRecords(f)) ia.chat("Résume " + r.getString("theme")); }
    void univocityReponse(String ref) { for (String[] l : new CsvParser(new CsvParserSettings()).parseAll(new StringReader(ia.chat("CSV")))) if (l[1].equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void univocityValidee(String ref) { for (String[] l : new CsvParser(new CsvParserSettings()).parseAll(new StringReader(ia.chat("CSV")))) if (instructeur.confirme(l[1])) dossiers.refuser(ref); }
    void fastcsv(java.nio.file.Path f) throws IOException { try (CsvReader<NamedCsvRecord> r = CsvReader.builder().ofNamedCsvRecord(f)) { for (NamedCsvRecord l : r) ia.chat("Résume " + l.getField("email")); } } // CHARTE-401
    void fastcsvTheme(java.nio.file.Path f) throws IOException { try (CsvReader<NamedCsvRecord> r = CsvReader.builder().ofNamedCsvRecord(f)) { r.stream().map(l -> l.getField("theme")).forEach(t -> ia.chat("Résume " + t)); } }
    void fastcsvReponse(String ref) { for (NamedCsvRecord l : CsvReader.builder().ofNamedCsvRecord(ia.chat("CSV"))) if (l.getField("avis").equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void supercsv(Usager u) throws IOException { StringWriter w = new StringWriter(); ICsvBeanWriter b = new CsvBeanWriter(w, CsvPreference.STANDARD_PREFERENCE); b.write(u, "nom", "theme"); b.close(); ia.chat(w.toString()); } // CHARTE-401
    void supercsvTheme(Usager u) throws IOException { StringWriter w = new StringWriter(); ICsvBeanWriter b = new CsvBeanWriter(w, CsvPreference.STANDARD_PREFERENCE); b.write(u, "theme", "etape"); b.close(); ia.chat(w.toString()); }
    void supercsvLu(Reader r) throws IOException { ICsvBeanReader b = new CsvBeanReader(r, CsvPreference.STANDARD_PREFERENCE); Usager u; while ((u = b.read(Usager.class, "nom", "theme")) != null) ia.chat("Résume " + u.getNom()); } // CHARTE-401
    void supercsvLuTheme(Reader r) throws IOException { ICsvBeanReader b = new CsvBeanReader(r, CsvPreference.STANDARD_PREFERENCE); Usager u; while ((u = b.read(Usager.class, "nom", "theme")) != null) ia.chat("Résume " + u.getTheme()); }
}
