package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.io.IOUtils;

/** There and back again: an encoding is no encoder. */
final class Encodings {
    static final class ThroughBase64 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
            String back = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            resp.getWriter().println(back); // CHARTE-605
            String constant = new String(Base64.getDecoder().decode("YWJj"), StandardCharsets.UTF_8);
            resp.getWriter().println(constant);
        }
    }

    static final class ThroughCodec extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            String back = new String(org.apache.commons.codec.binary.Base64.decodeBase64(
                    org.apache.commons.codec.binary.Base64.encodeBase64(name.getBytes())));
            resp.getWriter().println(back); // CHARTE-605
            resp.getWriter().println(org.apache.commons.codec.binary.Base64.encodeBase64String("x".getBytes()));
        }
    }

    static final class ThroughHex extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String hex = Hex.encodeHexString(req.getParameter("name").getBytes());
            try {
                resp.getWriter().println(new String(Hex.decodeHex(hex))); // CHARTE-605
            } catch (DecoderException e) {
                resp.getWriter().println("illisible");
            }
            resp.getWriter().println(new String(HexFormat.of().parseHex(HexFormat.of().formatHex(req.getParameter("b").getBytes())))); // CHARTE-605
        }
    }

    static final class ThroughUrl extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String decoded = URLDecoder.decode(req.getParameter("name"), StandardCharsets.UTF_8);
            resp.getWriter().println(decoded); // CHARTE-605
            resp.getWriter().println(URLDecoder.decode(req.getHeader("X-Nom"), "UTF-8")); // CHARTE-605
            resp.getWriter().println(URLDecoder.decode("a%20b", StandardCharsets.UTF_8));
        }
    }

    /** Declared in the policy as what makes a text harmless. */
    static final class UrlEncoded extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(URLEncoder.encode(req.getParameter("name"), StandardCharsets.UTF_8)); // CHARTE-605
        }
    }

    static final class ThroughBytes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(req.getParameter("name").getBytes(StandardCharsets.UTF_8));
            resp.getWriter().println(out.toString(StandardCharsets.UTF_8)); // CHARTE-605
            ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
            resp.getWriter().println(IOUtils.toString(in, StandardCharsets.UTF_8)); // CHARTE-605
            resp.getWriter().println((char) new InputStreamReader(new ByteArrayInputStream("x".getBytes())).read());
        }
    }

    static final class ThroughBuffer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            ByteBuffer buffer = StandardCharsets.UTF_8.encode(req.getParameter("name"));
            resp.getWriter().println(StandardCharsets.UTF_8.decode(buffer).toString()); // CHARTE-605
        }
    }

    static final class ThroughUri extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            URI uri = URI.create("https://exemple.fr/?q=" + req.getParameter("name"));
            resp.getWriter().println(uri.getQuery()); // CHARTE-605
            resp.getWriter().println(URI.create("https://exemple.fr/").getHost());
        }
    }

    static final class ThroughNumber extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            BigInteger number = new BigInteger(req.getParameter("n")).add(BigInteger.ONE);
            resp.getWriter().println(number.toString(16)); /* as data only */
            resp.getWriter().println(Long.toHexString(Long.parseLong(req.getParameter("n")))); /* as data only */
            resp.getWriter().println(UUID.fromString(req.getParameter("n"))); /* as data only */
            resp.getWriter().println(UUID.randomUUID());
        }
    }

    static final class Digest extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update("constante".getBytes(StandardCharsets.UTF_8));
                resp.getWriter().println(HexFormat.of().formatHex(digest.digest()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
