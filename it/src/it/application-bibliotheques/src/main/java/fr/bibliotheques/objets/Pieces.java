package fr.bibliotheques.objets;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import io.minio.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
class Pieces {
    private final MinioClient minio = MinioClient.builder().endpoint("https://s3.interieur.gouv.fr").credentials("a", "b").build(); private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    Pieces(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void deposer(String ref) throws Exception { byte[] b = dossiers.lire(ref).getNom().getBytes(StandardCharsets.UTF_8); minio.putObject(PutObjectArgs.builder().bucket("pieces").object(ref).stream(new ByteArrayInputStream(b), b.length, -1).userMetadata(Map.of("theme", dossiers.lire(ref).getTheme())).build()); }
    void deposerAvis(String ref) throws Exception { byte[] b = ia.chat("Avis " + ref).getBytes(StandardCharsets.UTF_8); minio.putObject(PutObjectArgs.builder().bucket("avis").object(ref).stream(new ByteArrayInputStream(b), b.length, -1).build()); }
    void deposerTheme(String ref) throws Exception { byte[] b = dossiers.lire(ref).getTheme().getBytes(StandardCharsets.UTF_8); minio.putObject(PutObjectArgs.builder().bucket("themes").object(ref).stream(new ByteArrayInputStream(b), b.length, -1).build()); }
    String lire(String ref) throws Exception { try (InputStream in = minio.getObject(GetObjectArgs.builder().bucket("pieces").object(ref).build())) { return new String(in.readAllBytes(), StandardCharsets.UTF_8); } }
    void resume(String ref) throws Exception { ia.chat("Résume " + lire(ref)); } // CHARTE-401
    void resumeMasque(String ref) throws Exception { ia.chat("Résume " + Nettoyage.masquer(lire(ref))); }
    void resumeTheme(String ref) throws Exception { GetObjectResponse r = minio.getObject(GetObjectArgs.builder().bucket("themes").object(ref).build()); ia.chat("Résume " + new String(r.readAllBytes())); }
    void metadonnee(String ref) throws Exception { ia.chat("Résume " + minio.statObject(StatObjectArgs.builder().bucket("pieces").object(ref).build()).userMetadata().get("theme")); }
    void decide(String ref) throws Exception { String a = new String(minio.getObject(GetObjectArgs.builder().bucket("avis").object(ref).build()).readAllBytes()); if (a.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    void decideValide(String ref) throws Exception { String a = new String(minio.getObject(GetObjectArgs.builder().bucket("avis").object(ref).build()).readAllBytes()); if (instructeur.confirme(a)) dossiers.refuser(ref); }
    void decideTheme(String ref) throws Exception { String a = new String(minio.getObject(GetObjectArgs.builder().bucket("themes").object(ref).build()).readAllBytes()); if (a.equals("x")) dossiers.refuser(ref); }
    void presente(String ref) throws Exception { if (minio.bucketExists(BucketExistsArgs.builder().bucket("avis").build())) dossiers.accorder(ref); }
    void lien(String ref) throws Exception { ia.chat(minio.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder().bucket("pieces").object(ref).build())); }
}
