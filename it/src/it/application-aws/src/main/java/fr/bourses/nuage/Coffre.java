package fr.bourses.nuage;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Les pièces, dans le stockage d'objets. */
public class Coffre {
    private static final String SEAU = "bourses";
    private final S3Client client;

    public Coffre(S3Client client) {
        this.client = client;
    }

    public void ranger(String numero, String lettre) {
        client.putObject(
                PutObjectRequest.builder().bucket(SEAU).key("lettres/" + numero).contentType("text/plain").build(),
                RequestBody.fromString(lettre));
    }

    public String lettre(String numero) {
        ResponseBytes<GetObjectResponse> contenu =
                client.getObjectAsBytes(GetObjectRequest.builder().bucket(SEAU).key("lettres/" + numero).build());
        return contenu.asString(StandardCharsets.UTF_8);
    }

    public void noter(String numero, String avis, String lieu) {
        client.putObject(
                r -> r.bucket(SEAU).key("avis").metadata(Map.of("avis", avis, "lieu", lieu)), RequestBody.fromString("avis"));
    }

    public Map<String, String> notes(String numero) {
        return client.headObject(r -> r.bucket(SEAU).key("avis")).metadata();
    }
}
