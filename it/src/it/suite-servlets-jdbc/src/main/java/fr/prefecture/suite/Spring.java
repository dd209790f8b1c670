package fr.prefecture.suite;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.HtmlUtils;

/** Spring's helpers over the same API. */
@RestController
final class Spring {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final JdbcClient client;

    Spring(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, JdbcClient client) {
        this.jdbc = jdbc;
        this.named = named;
        this.client = client;
    }

    @GetMapping("/a")
    List<Map<String, Object>> concatenated(HttpServletRequest request) {
        return jdbc.queryForList("select * from usagers where nom='" + request.getParameter("name") + "'"); // CHARTE-605
    }

    @GetMapping("/b")
    List<Map<String, Object>> bound(HttpServletRequest request) {
        return jdbc.queryForList("select * from usagers where nom=?", request.getParameter("name"));
    }

    @GetMapping("/c")
    List<String> rows(WebRequest request) {
        String sql = "select nom from usagers where ville='" + request.getParameter("ville") + "'";
        return jdbc.query(sql, (ResultSet row, int n) -> row.getString(1)); // CHARTE-605
    }

    @GetMapping("/d")
    Integer count(HttpServletRequest request) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("nom", request.getParameter("name"));
        return named.queryForObject("select count(*) from usagers where nom=:nom", parameters, Integer.class);
    }

    @PostMapping("/e")
    int updated(HttpServletRequest request) {
        jdbc.batchUpdate("delete from usagers", "update x set y='" + request.getParameter("y") + "'"); // CHARTE-605
        jdbc.execute("drop table " + request.getParameter("table")); // CHARTE-605
        return jdbc.update("update usagers set nom=?", request.getParameter("name"));
    }

    @GetMapping("/f")
    List<String> fluent(HttpServletRequest request) {
        client.sql("select nom from " + request.getParameter("table")).query(String.class).list(); // CHARTE-605
        return client.sql("select nom from usagers where id=:id")
                .param("id", request.getParameter("id"))
                .query(String.class)
                .list();
    }

    @PostMapping("/g")
    void uploaded(MultipartFile file, HttpServletRequest request) throws java.io.IOException {
        java.nio.file.Files.write(java.nio.file.Path.of("/data", file.getOriginalFilename()), file.getBytes()); // CHARTE-605
        java.nio.file.Files.write(java.nio.file.Path.of("/data", "fixe"), file.getBytes());
    }

    @GetMapping("/h")
    ResponseEntity<String> page(HttpServletRequest request, Model model) {
        model.addAttribute("nom", request.getParameter("name"));
        jdbc.execute(StringUtils.defaultString(request.getParameter("sql"), "select 1")); // CHARTE-605
        jdbc.execute(StringUtils.isBlank(request.getParameter("sql")) ? "select 1" : "select 2");
        jdbc.execute(HtmlUtils.htmlEscape(request.getParameter("sql"))); // CHARTE-605
        jdbc.execute((String) model.getAttribute("nom")); // CHARTE-605
        return ResponseEntity.ok("fixe");
    }
}
