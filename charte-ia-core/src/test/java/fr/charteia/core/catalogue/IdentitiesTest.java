package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Fact.PersonalData;
import fr.charteia.core.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What frameworks say of who is signed in, and what they say that is nobody's. */
class IdentitiesTest {
    private static final String STRING = "Ljava/lang/String;";

    private static World world(String... library) {
        return new Known().library(library).of("package p; class A {}");
    }

    private static List<Categorie> given(World world, String owner, String name, String descriptor) {
        return categories(world.call(owner, name, descriptor).sources().stream()
                .map(CallModel.Source::fact)
                .toList());
    }

    private static List<Categorie> categories(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> ((PersonalData) fact).categories().stream())
                .toList();
    }

    private static List<Categorie> named(World world, String owner, String method, String result, String name) {
        MemberRef callee = new MemberRef(owner, method, "(" + STRING + ")" + result);
        assertThat(world.knowledge().naming(callee)).hasValue(Place.argument(0));
        return categories(world.knowledge().named(callee, name));
    }

    @Test
    void a_principal_of_a_request_is_somebody_and_other_principals_are_not() {
        World world = world("package lib; public class Groupe implements java.security.Principal {"
                + " public String getName() { return \"\"; } }");
        assertThat(given(world, "java/security/Principal", "getName", "()" + STRING))
                .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
        assertThat(given(world, "lib/Groupe", "getName", "()" + STRING)).isEmpty();
        assertThat(given(world, "javax/security/auth/x500/X500Principal", "getName", "()" + STRING))
                .isEmpty();
        assertThat(given(world, "java/security/Provider", "getName", "()" + STRING))
                .isEmpty();
    }

    @Test
    void spring_security_knows_who_is_signed_in() {
        World world = world(
                "package org.springframework.security.core; public interface Authentication extends"
                        + " java.security.Principal { Object getPrincipal(); Object getDetails(); boolean isAuthenticated(); }",
                "package org.springframework.security.core.userdetails; public interface UserDetails {"
                        + " String getUsername(); boolean isEnabled(); }",
                "package org.springframework.security.oauth2.core; public interface ClaimAccessor {"
                        + " String getClaimAsString(String c); }",
                "package org.springframework.security.oauth2.core.oidc; public interface StandardClaimAccessor extends"
                        + " org.springframework.security.oauth2.core.ClaimAccessor { String getEmail(); String getBirthdate();"
                        + " String getLocale(); }",
                "package org.springframework.security.oauth2.core.oidc.user; public interface OidcUser extends"
                        + " org.springframework.security.oauth2.core.oidc.StandardClaimAccessor {}");
        String core = "org/springframework/security/core/";
        assertThat(given(world, core + "Authentication", "getName", "()" + STRING))
                .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
        assertThat(given(world, core + "Authentication", "getPrincipal", "()Ljava/lang/Object;"))
                .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
        assertThat(given(world, core + "Authentication", "isAuthenticated", "()Z"))
                .isEmpty();
        assertThat(given(world, core + "userdetails/UserDetails", "getUsername", "()" + STRING))
                .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
        assertThat(given(world, core + "userdetails/UserDetails", "isEnabled", "()Z"))
                .isEmpty();
        String oidc = "org/springframework/security/oauth2/core/oidc/user/OidcUser";
        assertThat(given(world, oidc, "getEmail", "()" + STRING)).containsExactly(Categorie.CONTACT);
        assertThat(given(world, oidc, "getBirthdate", "()" + STRING)).containsExactly(Categorie.ETAT_CIVIL);
        assertThat(given(world, oidc, "getLocale", "()" + STRING)).isEmpty();
        assertThat(named(world, oidc, "getClaimAsString", STRING, "phone_number"))
                .containsExactly(Categorie.CONTACT);
        assertThat(named(world, oidc, "getClaimAsString", STRING, "name")).containsExactly(Categorie.IDENTITE);
        assertThat(named(world, oidc, "getClaimAsString", STRING, "scope")).isEmpty();
        assertThat(named(world, oidc, "getClaimAsString", STRING, "email_verified"))
                .isEmpty();
    }

    @Test
    void a_parameter_is_known_by_the_annotation_that_has_it_filled_with_who_is_signed_in() {
        World world = new Known()
                .library(
                        "package org.springframework.security.core.annotation; public @interface AuthenticationPrincipal {}")
                .of("package p; class A { void m(@org.springframework.security.core.annotation.AuthenticationPrincipal"
                        + " Object moi, Object autre) {} }");
        assertThat(categories(world.knowledge().parameter(world.method("p/A", "m"), 0)))
                .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
        assertThat(world.knowledge().parameter(world.method("p/A", "m"), 1)).isEmpty();
    }

    @Test
    void servlets_know_who_asks() {
        for (String root : List.of("jakarta", "javax")) {
            World world = world(
                    "package " + root + ".servlet; public interface ServletRequest { String getParameter(String n);"
                            + " String getRemoteAddr(); String getServerName(); }",
                    "package " + root + ".servlet.http; public interface HttpServletRequest extends " + root
                            + ".servlet.ServletRequest { String getRemoteUser(); String getMethod(); }");
            String request = root + "/servlet/http/HttpServletRequest";
            assertThat(given(world, request, "getRemoteUser", "()" + STRING))
                    .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
            assertThat(given(world, request, "getRemoteAddr", "()" + STRING))
                    .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
            assertThat(given(world, request, "getServerName", "()" + STRING)).isEmpty();
            assertThat(given(world, request, "getMethod", "()" + STRING)).isEmpty();
            assertThat(named(world, request, "getParameter", STRING, "dateNaissance"))
                    .containsExactly(Categorie.ETAT_CIVIL);
            assertThat(named(world, request, "getParameter", STRING, "page")).isEmpty();
            assertThat(named(world, request, "getParameter", STRING, "nom")).isEmpty();
        }
    }

    /** A file is a person's by the name of its field, or of the parameter that it comes in. */
    @Test
    void uploads_are_known_by_their_name() {
        for (String root : List.of("jakarta", "javax")) {
            World world = world(
                    "package " + root
                            + ".servlet.http; public interface Part { java.io.InputStream getInputStream(); }",
                    "package " + root
                            + ".servlet.http; public interface HttpServletRequest { Part getPart(String n); }");
            String request = root + "/servlet/http/HttpServletRequest";
            String part = "L" + root + "/servlet/http/Part;";
            assertThat(named(world, request, "getPart", part, "pieceIdentite")).containsExactly(Categorie.IDENTITE);
            assertThat(named(world, request, "getPart", part, "modele")).isEmpty();
            assertThat(named(world, request, "getPart", part, "cv")).containsExactly(Categorie.VIE_PROFESSIONNELLE);
            assertThat(named(world, request, "getPart", part, "photo")).isEmpty();
        }
        Known spring = new Known()
                .library(
                        "package org.springframework.web.multipart; public interface MultipartFile { byte[] getBytes(); }",
                        "package org.springframework.web.multipart; public interface MultipartRequest {"
                                + " MultipartFile getFile(String n); }",
                        "package org.glassfish.jersey.media.multipart; public @interface FormDataParam { String value(); }");
        World world = spring.of(
                "package p; import org.springframework.web.multipart.MultipartFile; class Depot {"
                        + " void spring(MultipartFile carteIdentite, MultipartFile fichier, MultipartFile[] bulletinsSalaire) {}"
                        + " void jaxRs(@org.glassfish.jersey.media.multipart.FormDataParam(\"x\") java.io.InputStream photoIdentite,"
                        + " java.io.InputStream flux) {}"
                        + " void papiers(MultipartFile cv, MultipartFile[] passeport, MultipartFile photo, String cv2, MultipartFile cvModele) {} }");
        String file = "Lorg/springframework/web/multipart/MultipartFile;";
        assertThat(named(
                        world, "org/springframework/web/multipart/MultipartRequest", "getFile", file, "acte_naissance"))
                .containsExactly(Categorie.ETAT_CIVIL);
        assertThat(categories(world.knowledge().parameter(world.method("p/Depot", "spring"), 0)))
                .containsExactly(Categorie.IDENTITE);
        assertThat(world.knowledge().parameter(world.method("p/Depot", "spring"), 1))
                .isEmpty();
        MethodHeader papers = world.method("p/Depot", "papiers");
        assertThat(categories(world.knowledge().parameter(papers, 0))).containsExactly(Categorie.VIE_PROFESSIONNELLE);
        assertThat(categories(world.knowledge().parameter(papers, 1))).containsExactly(Categorie.IDENTITE);
        assertThat(world.knowledge().parameter(papers, 2)).isEmpty();
        assertThat(world.knowledge().parameter(papers, 3)).isEmpty();
        assertThat(world.knowledge().parameter(papers, 4)).isEmpty();
        assertThat(categories(world.knowledge().parameter(world.method("p/Depot", "jaxRs"), 0)))
                .containsExactly(Categorie.IDENTITE);
        assertThat(world.knowledge().parameter(world.method("p/Depot", "jaxRs"), 1))
                .isEmpty();
    }

    @Test
    void what_a_file_is_says_whoever_takes_it_where_its_own_name_does_not() {
        World world = new Known()
                .library(
                        "package org.springframework.web.multipart; public interface MultipartFile { byte[] getBytes(); }",
                        "package web; public @interface Post { String value(); }")
                .of(
                        "package p; import org.springframework.web.multipart.MultipartFile; import web.Post; @Post(\"/api/documents\") class Depot {"
                                + " void uploadCv(MultipartFile file) {} void verifierCarteIdentite(MultipartFile fichier) {}"
                                + " @Post(\"/passport/verify\") void verify(MultipartFile file) {}"
                                + " void upload(MultipartFile file) {} void resumeUpload(MultipartFile file) {} void verifySignature(MultipartFile file) {}"
                                + " void uploadCvFor(MultipartFile offer) {} void analyzeCv(String file) {}"
                                + " @Post(\"/cv/template\") void read(MultipartFile file) {} }",
                        "package p; import org.springframework.web.multipart.MultipartFile; class ResumeController {"
                                + " void upload(MultipartFile file) {} void uploadTemplate(MultipartFile file) {} }",
                        "package p; import org.springframework.web.multipart.MultipartFile; import web.Post; @Post(\"/api/cv\") class Accueil {"
                                + " void upload(MultipartFile file) {} @Post(\"/job-description\") void read(MultipartFile file) {} }");
        assertThat(ofFile(world, "p/Depot", "uploadCv")).containsExactly(Categorie.VIE_PROFESSIONNELLE);
        assertThat(ofFile(world, "p/Depot", "verifierCarteIdentite")).containsExactly(Categorie.IDENTITE);
        assertThat(ofFile(world, "p/Depot", "verify")).containsExactly(Categorie.IDENTITE);
        for (String other : List.of("upload", "resumeUpload", "verifySignature", "uploadCvFor", "analyzeCv", "read")) {
            assertThat(ofFile(world, "p/Depot", other)).as(other).isEmpty();
        }
        assertThat(ofFile(world, "p/ResumeController", "upload")).containsExactly(Categorie.VIE_PROFESSIONNELLE);
        assertThat(ofFile(world, "p/ResumeController", "uploadTemplate")).isEmpty();
        assertThat(ofFile(world, "p/Accueil", "upload")).containsExactly(Categorie.VIE_PROFESSIONNELLE);
        assertThat(ofFile(world, "p/Accueil", "read")).isEmpty();
    }

    private static List<Categorie> ofFile(World world, String type, String method) {
        return categories(world.knowledge().parameter(world.method(type, method), 0));
    }

    @Test
    void mail_says_who_writes_what() {
        for (String root : List.of("jakarta")) {
            World world = world(
                    "package " + root + ".mail; public abstract class Address {}",
                    "package " + root + ".mail; public interface Part { Object getContent(); int getSize(); }",
                    "package " + root + ".mail; public abstract class Message implements Part {"
                            + " public abstract Address[] getFrom(); public abstract String getSubject();"
                            + " public abstract int getMessageNumber(); }",
                    "package " + root + ".mail.internet; public class InternetAddress extends " + root
                            + ".mail.Address {"
                            + " public String getAddress() { return null; } public String getPersonal() { return null; } }");
            String message = root + "/mail/Message";
            assertThat(given(world, message, "getFrom", "()[L" + root + "/mail/Address;"))
                    .containsExactly(Categorie.CONTACT, Categorie.CORRESPONDANCE);
            assertThat(given(world, message, "getContent", "()Ljava/lang/Object;"))
                    .containsExactly(Categorie.CORRESPONDANCE);
            assertThat(given(world, message, "getSubject", "()" + STRING)).containsExactly(Categorie.CORRESPONDANCE);
            assertThat(given(world, message, "getMessageNumber", "()I")).isEmpty();
            assertThat(given(world, message, "getSize", "()I")).isEmpty();
            String address = root + "/mail/internet/InternetAddress";
            assertThat(given(world, address, "getAddress", "()" + STRING)).containsExactly(Categorie.CONTACT);
            assertThat(given(world, address, "getPersonal", "()" + STRING)).containsExactly(Categorie.IDENTITE);
        }
    }

    /** A date in the past is a birth by its name alone: most such dates are of records and payments. */
    @Test
    void dates_in_the_past_are_births_by_their_name() {
        World world = new Known()
                .library("package jakarta.validation.constraints; public @interface Past {}")
                .of("package p; import jakarta.validation.constraints.Past; import java.time.LocalDate; class Usager {"
                        + " @Past LocalDate naissance; @Past LocalDate dateNaissance; @Past LocalDate depot;"
                        + " @Past LocalDate creation; String prenom; }");
        assertThat(List.of("naissance", "dateNaissance", "depot", "creation"))
                .filteredOn(name -> categories(world.field("p/Usager", name)).contains(Categorie.ETAT_CIVIL))
                .containsExactly("naissance", "dateNaissance");
    }

    @Test
    void tokens_say_what_their_claims_are_called() {
        World world = world(
                "package org.eclipse.microprofile.jwt; public interface JsonWebToken extends java.security.Principal {"
                        + " <T> T getClaim(String n); String getSubject(); }",
                "package io.quarkus.security.identity; public interface SecurityIdentity {"
                        + " java.security.Principal getPrincipal(); <T> T getAttribute(String n); }",
                "package com.nimbusds.jwt; public class JWTClaimsSet { public String getStringClaim(String n) { return n; } }",
                "package com.auth0.jwt.interfaces; public interface Payload { Object getClaim(String n); }",
                "package io.jsonwebtoken; public interface Claims extends java.util.Map<String, Object> {}");
        String object = "Ljava/lang/Object;";
        assertThat(named(world, "org/eclipse/microprofile/jwt/JsonWebToken", "getClaim", object, "family_name"))
                .containsExactly(Categorie.IDENTITE);
        assertThat(given(world, "org/eclipse/microprofile/jwt/JsonWebToken", "getSubject", "()" + STRING))
                .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
        assertThat(named(world, "io/quarkus/security/identity/SecurityIdentity", "getAttribute", object, "email"))
                .containsExactly(Categorie.CONTACT);
        assertThat(given(
                        world,
                        "io/quarkus/security/identity/SecurityIdentity",
                        "getPrincipal",
                        "()Ljava/security/Principal;"))
                .isEmpty();
        assertThat(named(world, "com/nimbusds/jwt/JWTClaimsSet", "getStringClaim", STRING, "preferred_username"))
                .containsExactly(Categorie.IDENTIFIANT_EN_LIGNE);
        assertThat(named(world, "com/auth0/jwt/interfaces/Payload", "getClaim", object, "iss"))
                .isEmpty();
        MemberRef get = new MemberRef("io/jsonwebtoken/Claims", "get", "(" + object + ")" + object);
        assertThat(categories(world.knowledge().named(get, "birthdate"))).containsExactly(Categorie.ETAT_CIVIL);
        MemberRef other = new MemberRef("java/util/Map", "get", "(" + object + ")" + object);
        assertThat(world.knowledge().naming(other)).isEmpty();
    }

    @Test
    void what_is_named_is_a_guess_that_can_be_switched_off() {
        World world = new Known()
                .library("package jakarta.servlet; public interface ServletRequest { String getParameter(String n); }")
                .heuristics(Heuristics.OFF)
                .of("package p; class A {}");
        assertThat(named(world, "jakarta/servlet/ServletRequest", "getParameter", STRING, "email"))
                .isEmpty();
    }

    @Test
    void letters_say_who_writes() {
        World world = world(
                "package jakarta.mail; public abstract class Message { public abstract Object[] getFrom();"
                        + " public abstract String getSubject(); public abstract int getMessageNumber(); }",
                "package jakarta.mail.internet; public class InternetAddress { public String getAddress() { return \"\"; }"
                        + " public String getType() { return \"\"; } }");
        assertThat(given(world, "jakarta/mail/Message", "getSubject", "()" + STRING))
                .containsExactly(Categorie.CORRESPONDANCE);
        assertThat(given(world, "jakarta/mail/Message", "getMessageNumber", "()I"))
                .isEmpty();
        assertThat(given(world, "jakarta/mail/internet/InternetAddress", "getAddress", "()" + STRING))
                .containsExactly(Categorie.CONTACT);
        assertThat(given(world, "jakarta/mail/internet/InternetAddress", "getType", "()" + STRING))
                .isEmpty();
    }
}
