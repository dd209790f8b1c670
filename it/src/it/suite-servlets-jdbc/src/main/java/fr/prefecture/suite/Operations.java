package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

/** Commands, files, directories, expressions, redirects. */
final class Operations {
    static final class Commands extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            Runtime runtime = Runtime.getRuntime();
            runtime.exec("ls " + name); // CHARTE-605
            runtime.exec(new String[] {"ls", name}); // CHARTE-605
            runtime.exec(new String[] {"ls", "-l"}, new String[] {name}); // CHARTE-605
            runtime.exec("ls", null, new File("/tmp"));
            runtime.exec("ls");
            resp.getWriter().println(name.length() > 3 ? "long" : "court");
        }
    }

    static final class Processes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> arguments = new ArrayList<>();
            arguments.add("sh");
            arguments.add("-c");
            arguments.add("echo " + req.getParameter("name"));
            ProcessBuilder bad = new ProcessBuilder(arguments); // CHARTE-605
            bad.start();
            ProcessBuilder good = new ProcessBuilder("sh", "-c", "echo");
            good.start();
            ProcessBuilder later = new ProcessBuilder();
            later.command(Arrays.asList("sh", req.getParameter("name"))); // CHARTE-605
            later.start();
        }
    }

    static final class FilePaths extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            try (FileInputStream in = new FileInputStream("/data/" + name)) { // CHARTE-605
                in.read();
            }
            try (FileInputStream in = new FileInputStream(new File("/data", name))) { // CHARTE-605
                in.read();
            }
            try (FileOutputStream out = new FileOutputStream(new File(name), false)) { // CHARTE-605
                out.write(1);
            }
            new FileReader(name).close(); // CHARTE-605
            new FileWriter("/data/" + name).close(); // CHARTE-605
            new RandomAccessFile("/data/" + name, "r").close(); // CHARTE-605
            new FileReader("/data/fixe").close();
        }
    }

    static final class NioPaths extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Path bad = Paths.get("/data").resolve(req.getParameter("name")).normalize();
            Path good = Path.of("/data", "fixe");
            Files.readString(bad); // CHARTE-605
            Files.readString(good);
            Files.newInputStream(bad).close(); // CHARTE-605
            Files.copy(bad, good); // CHARTE-605
            Files.copy(good, good);
            Files.write(bad, new byte[0]); // CHARTE-605
        }
    }

    static final class PropertyFiles extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Properties properties = new Properties();
            properties.load(new StringReader("a=" + req.getParameter("name")));
            resp.getWriter().println(properties.getProperty("a")); // CHARTE-605
            Properties fixed = new Properties();
            fixed.load(Operations.class.getResourceAsStream("/fixe.properties"));
            resp.getWriter().println(fixed.getProperty("a"));
        }
    }

    static final class Ldap extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                DirContext directory = new InitialDirContext();
                String filter = "(&(objectclass=person)(uid=" + req.getParameter("name") + "))";
                directory.search("ou=agents", filter, new SearchControls()); // CHARTE-605
                directory.search("ou=agents", "(uid={0})", new Object[] {req.getParameter("name")}, new SearchControls());
                Context naming = new InitialContext();
                naming.lookup(req.getParameter("name")); // CHARTE-605
                naming.lookup("java:comp/env/jdbc/suite");
            } catch (NamingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class XPaths extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                XPath xpath = XPathFactory.newInstance().newXPath();
                InputSource source = new InputSource(new StringReader("<agents/>"));
                xpath.evaluate("//agent[@id='" + req.getParameter("name") + "']", source); // CHARTE-605
                xpath.compile("//agent[@id='" + req.getParameter("name") + "']"); // CHARTE-605
                xpath.evaluate("//agent", source, XPathConstants.NODESET);
            } catch (XPathExpressionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Scripts extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                new ScriptEngineManager().getEngineByName("js").eval(req.getParameter("name")); // CHARTE-605
                new ScriptEngineManager().getEngineByName("js").eval("1 + 1");
            } catch (ScriptException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Redirects extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.sendRedirect(req.getParameter("suite")); // CHARTE-605
            resp.sendRedirect("/accueil");
            resp.sendRedirect(resp.encodeRedirectURL("/x?y=" + req.getParameter("suite"))); // CHARTE-605
            resp.sendError(404, "Absent : " + req.getParameter("suite")); // CHARTE-605
            resp.sendError(HttpServletResponse.SC_NOT_FOUND, "Absent");
            resp.setStatus(Integer.parseInt(req.getParameter("code")));
        }
    }

    static final class Urls extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            new URL(req.getParameter("adresse")).openStream().close(); // CHARTE-605
            new URL("https://exemple.fr/").openStream().close();
        }
    }

    static final class Deserialised extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try (ObjectInputStream in = new ObjectInputStream(req.getInputStream())) {
                in.readObject(); // CHARTE-605
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class OutputStreams extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getOutputStream().print(req.getParameter("name")); // CHARTE-605
            resp.getOutputStream().println("fixe");
            resp.getOutputStream().write(req.getParameter("name").getBytes()); // CHARTE-605
        }
    }
}
