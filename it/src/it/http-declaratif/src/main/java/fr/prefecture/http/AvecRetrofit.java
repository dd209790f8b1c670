package fr.prefecture.http;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;

public class AvecRetrofit {
    interface Mistral {
        @POST("v1/chat/completions")
        Call<Reponse> repondre(@Header("Authorization") String cle, @Body Demande demande);
    }

    interface Adresses {
        @GET("search/")
        Call<String> chercher(@Query("q") String texte);
    }

    private final Mistral mistral;
    private final Mistral locale;
    private final Adresses adresses;
    private final Titres titres;

    AvecRetrofit(Titres titres) {
        this.titres = titres;
        this.mistral = client("https://api.mistral.ai/").create(Mistral.class);
        this.locale = client("http://localhost:8000/").create(Mistral.class);
        this.adresses = client("https://api-adresse.data.gouv.fr/").create(Adresses.class);
    }

    private static Retrofit client(String base) {
        return new Retrofit.Builder()
                .baseUrl(base)
                .addConverterFactory(JacksonConverterFactory.create())
                .build();
    }

    void externe(Usager usager, long dossier) throws IOException {
        Call<Reponse> appel = mistral.repondre("Bearer x", Demande.de(usager.demande())); // CHARTE-401
        if (appel.execute().body().texte().contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    void plusTard(Usager usager, long dossier) {
        mistral.repondre("Bearer x", Demande.de(usager.nom())).enqueue(new Callback<Reponse>() { // CHARTE-401
            @Override
            public void onResponse(Call<Reponse> appel, Response<Reponse> reponse) {
                if (reponse.body().texte().contains("REFUS")) {
                    titres.refuser(dossier); // CHARTE-501
                }
            }

            @Override
            public void onFailure(Call<Reponse> appel, Throwable echec) {}
        });
    }

    String locale(Usager usager) throws IOException {
        return locale.repondre("", Demande.de(usager.demande())).execute().body().texte();
    }

    void autre(Usager usager, long dossier) throws IOException {
        if (adresses.chercher(usager.nom()).execute().body().isEmpty()) {
            titres.refuser(dossier);
        }
    }
}
