package fr.bibliotheques.textes;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.*;
import org.apache.avro.Schema;
import org.apache.avro.generic.*;
import org.apache.avro.io.*;
class ParAvro {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final Schema schema;
    ParAvro(ChatModel ia, Dossiers d, Instructeur i, Schema s) { this.ia = ia; dossiers = d; instructeur = i; schema = s; }
    void nom(Usager u) { GenericRecord r = new GenericData.Record(schema); r.put("qui", u.getNom()); r.put("theme", u.getTheme()); ia.chat("Résume " + r.get("qui")); } // CHARTE-401
    void theme(Usager u) { GenericRecord r = new GenericData.Record(schema); r.put("qui", u.getNom()); r.put("theme", u.getTheme()); ia.chat("Résume " + r.get("theme")); }
    void entier(Usager u) { GenericRecord r = new GenericRecordBuilder(schema).set("qui", u.getNom()).build(); ia.chat(r.toString()); } // CHARTE-401
    void batiTheme(Usager u) { GenericRecord r = new GenericRecordBuilder(schema).set("qui", u.getNom()).set("theme", u.getTheme()).build(); ia.chat("Résume " + r.get("theme")); }
    void relu(String ref) throws IOException { GenericRecord r = new GenericData.Record(schema); r.put("avis", ia.chat("Avis")); ByteArrayOutputStream o = new ByteArrayOutputStream(); BinaryEncoder e = EncoderFactory.get().binaryEncoder(o, null); new GenericDatumWriter<GenericRecord>(schema).write(r, e); e.flush(); GenericRecord l = new GenericDatumReader<GenericRecord>(schema).read(null, DecoderFactory.get().binaryDecoder(o.toByteArray(), null)); if (l.get("avis").toString().equals("NON")) dossiers.refuser(ref); } // CHARTE-501
}
