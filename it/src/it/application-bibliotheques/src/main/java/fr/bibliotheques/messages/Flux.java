package fr.bibliotheques.messages;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.function.*;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.context.annotation.*;
@Configuration
class Flux {
    StreamBridge pont; ChatModel ia; Dossiers dossiers; Instructeur instructeur;
    void publier(String ref) { pont.send("usagers-out-0", dossiers.lire(ref).getNom()); pont.send("avis-out-0", MessageBuilder.withPayload(ia.chat("Avis " + ref)).build()); }
    @Bean Function<String, String> evaluer() { return ref -> ia.chat("Avis " + ref); }
    @Bean Consumer<Usager> resumer() { return u -> ia.chat("Résume " + u.getNom()); } // CHARTE-401
    @Bean Consumer<Usager> resumerTheme() { return u -> ia.chat("Résume " + u.getTheme()); }
    @Bean Supplier<String> source() { return () -> ia.chat("x"); }
    @Bean Function<String, String> enchainer() { return ref -> { String a = ia.chat("Avis " + ref); if (a.equals("NON")) dossiers.refuser(ref); return a; }; } // CHARTE-501
}
