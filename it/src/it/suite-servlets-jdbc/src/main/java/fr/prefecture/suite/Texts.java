package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.Formatter;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts cut, joined, formatted. */
final class Texts {
    private static final Pattern PAIR = Pattern.compile("(\\w+)=(\\w+)");

    static final class Concatenated extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String s1 = "abc" + req.getParameter("name") + "def";
            String s2 = s1.trim().toUpperCase(Locale.ROOT).replace('A', 'B');
            resp.getWriter().println(s2); // CHARTE-605
            resp.getWriter().println(s2.isEmpty() ? "vide" : "plein");
        }
    }

    static final class Built extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder clean = new StringBuilder();
            StringBuffer dirty = new StringBuffer("<");
            dirty.append(req.getParameter("name")).insert(0, "<").append('>').reverse();
            clean.append("sûr").append(1).append(true);
            PrintWriter out = resp.getWriter();
            out.println(dirty.toString()); // CHARTE-605
            out.println(clean.toString());
        }
    }

    static final class Juggled extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String param = req.getParameter("name");
            StringBuilder text = new StringBuilder(param);
            String cut = text.replace(param.length() - "Z".length(), param.length(), "Z").toString();
            resp.getWriter().print(cut); // CHARTE-605
            text.setLength(0);
            resp.getWriter().print(text.append("neuf"));
        }
    }

    static final class Chars extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            char[] chars = req.getParameter("name").toCharArray();
            char[] copy = new char[chars.length];
            for (int i = 0; i < chars.length; i++) {
                copy[i] = chars[i];
            }
            resp.getWriter().println(new String(copy)); // CHARTE-605
            resp.getWriter().println(String.valueOf(copy, 0, 1)); // CHARTE-605
            resp.getWriter().println(copy); // CHARTE-605
            java.util.Arrays.fill(copy, 'x');
            char[] other = {'a', 'b'};
            resp.getWriter().println(other);
        }
    }

    static final class CharByChar extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                if (Character.isLetter(name.charAt(i))) {
                    out.append(name.charAt(i));
                }
            }
            resp.getWriter().println(out); // CHARTE-605
        }
    }

    static final class Tokens extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringTokenizer tokens = new StringTokenizer(req.getParameter("name"), ",");
            while (tokens.hasMoreTokens()) {
                resp.getWriter().println(tokens.nextToken()); // CHARTE-605
            }
            StringTokenizer fixed = new StringTokenizer("a,b", ",");
            resp.getWriter().println(fixed.nextToken());
        }
    }

    static final class Split extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            for (String word : req.getParameter("name").split(" ")) {
                resp.getWriter().println(word); // CHARTE-605
            }
            for (String word : "un deux".split(" ")) {
                resp.getWriter().println(word);
            }
        }
    }

    static final class Matched extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Matcher matcher = PAIR.matcher(req.getParameter("name"));
            if (matcher.find()) {
                resp.getWriter().println(matcher.group(1)); // CHARTE-605
            }
            Matcher constant = PAIR.matcher("a=b");
            if (constant.matches()) {
                resp.getWriter().println(constant.group(2));
            }
        }
    }

    static final class Replaced extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(PAIR.matcher(req.getParameter("name")).replaceAll("$1")); // CHARTE-605
            resp.getWriter().println("Bonjour NOM".replaceAll("NOM", req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println("Bonjour NOM".replaceFirst("NOM", "vous"));
        }
    }

    static final class Formatted extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            resp.getWriter().println(String.format("Bonjour %s", name)); // CHARTE-605
            resp.getWriter().println(String.format(Locale.FRANCE, "%s %d", name, 1)); // CHARTE-605
            resp.getWriter().println("%s".formatted(name)); // CHARTE-605
            resp.getWriter().println(MessageFormat.format("Bonjour {0}", name)); // CHARTE-605
            resp.getWriter().println(new MessageFormat("{0} {1}").format(new Object[] {"a", name})); // CHARTE-605
            resp.getWriter().println(String.format("Bonjour %s %d", "vous", 2));
            resp.getWriter().println(MessageFormat.format("Bonjour {0}", "vous"));
        }
    }

    static final class Printed extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            PrintWriter out = resp.getWriter();
            out.printf("Bonjour %s", name); // CHARTE-605
            out.printf(Locale.FRANCE, "Bonjour %s", name); // CHARTE-605
            out.printf(name, "x"); // CHARTE-605
            out.format(Locale.FRANCE, name, "x"); // CHARTE-605
            Object[] rest = {"a", "b"};
            out.printf("%s %s", rest);
            rest[1] = name;
            out.printf("%s %s", rest); // CHARTE-605
            out.append("x").append("y").append(name); // CHARTE-605
        }
    }

    static final class ThroughFormatter extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Formatter formatter = new Formatter();
            formatter.format("%s", req.getParameter("name"));
            resp.getWriter().println(formatter.toString()); // CHARTE-605
            StringBuilder into = new StringBuilder();
            new Formatter(into).format("%s", req.getParameter("name"));
            resp.getWriter().println(into); // CHARTE-605
            StringBuilder none = new StringBuilder();
            new Formatter(none).format("%s", "vous");
            resp.getWriter().println(none);
        }
    }

    static final class Joined extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringJoiner joiner = new StringJoiner(", ", "[", "]");
            joiner.add("a").add(req.getParameter("name"));
            resp.getWriter().println(joiner); // CHARTE-605
            resp.getWriter().println(String.join("-", "a", req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(String.join("-", "a", "b"));
        }
    }

    static final class Written extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringWriter buffer = new StringWriter();
            PrintWriter inner = new PrintWriter(buffer);
            inner.print("<p>");
            inner.flush();
            resp.getWriter().println(buffer.toString());
            StringWriter second = new StringWriter();
            second.write(req.getParameter("name"));
            second.append('!');
            resp.getWriter().println(second.toString()); // CHARTE-605
        }
    }

    static final class ReadBack extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringReader reader = new StringReader(req.getParameter("name"));
            char[] chars = new char[16];
            int n = reader.read(chars);
            resp.getWriter().write(chars, 0, n); // CHARTE-605
        }
    }

    static final class Substrings extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            resp.getWriter().println(name.substring(1)); // CHARTE-605
            resp.getWriter().println(name.subSequence(0, 2)); // CHARTE-605
            resp.getWriter().println(name.charAt(0)); // CHARTE-605
            resp.getWriter().println(name.concat("x")); // CHARTE-605
            resp.getWriter().println("x".concat(name)); // CHARTE-605
            resp.getWriter().println(name.strip().intern().toLowerCase()); // CHARTE-605
            resp.getWriter().println(String.valueOf((Object) name)); // CHARTE-605
            resp.getWriter().println(new String(name.getBytes())); // CHARTE-605
            resp.getWriter().println(name.lines().findFirst().orElse("")); // CHARTE-605
            resp.getWriter().println(name.repeat(2)); // CHARTE-605
        }
    }
}
