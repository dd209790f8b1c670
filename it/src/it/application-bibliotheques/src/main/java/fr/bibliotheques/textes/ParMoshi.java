package fr.bibliotheques.textes;
import com.squareup.moshi.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.IOException;
import java.util.List;
class ParMoshi {
    static class Verdict { String avis; double note; String theme; }
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final Moshi moshi = new Moshi.Builder().build();
    ParMoshi(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void usager(Usager u) { ia.chat(moshi.adapter(Usager.class).toJson(u)); } // CHARTE-401
    void usagers(List<Usager> l) { JsonAdapter<List<Usager>> a = moshi.adapter(Types.newParameterizedType(List.class, Usager.class)); ia.chat(a.toJson(l)); } // CHARTE-401
    void theme(Usager u) { Verdict v = new Verdict(); v.theme = u.getTheme(); ia.chat(moshi.adapter(Verdict.class).indent(" ").toJson(v)); }
    void relu(Usager u) throws IOException { Verdict v = new Verdict(); v.theme = u.getTheme(); v.avis = u.getNom(); JsonAdapter<Verdict> a = moshi.adapter(Verdict.class); ia.chat(a.fromJson(a.toJson(v)).avis); } // CHARTE-401
    void reluTheme(Usager u) throws IOException { Verdict v = new Verdict(); v.theme = u.getTheme(); v.avis = u.getNom(); JsonAdapter<Verdict> a = moshi.adapter(Verdict.class); ia.chat(a.fromJson(a.toJson(v)).theme); }
    void note(String ref) throws IOException { JsonAdapter<Verdict> a = moshi.adapter(Verdict.class); if (a.fromJson(ia.chat("Avis")).note < 0.5) dossiers.refuser(ref); } // CHARTE-501
    void avisValide(String ref) throws IOException { JsonAdapter<Verdict> a = moshi.adapter(Verdict.class); if (instructeur.confirme(a.fromJson(ia.chat("Avis")).avis)) dossiers.refuser(ref); }
}
