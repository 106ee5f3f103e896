import { list } from '../../common/list.mjs';

/** Berlin's names. Each group: how many of the 240 bear them, first names, last names, and languages spoken beside German. */
export const groups = [
  {
    share: 112,
    languages: [],
    female: list(`
      Anke, Annika, Birgit, Britta, Carolin, Charlotte, Clara, Corinna, Dorothea, Elke, Franziska, Frauke,
      Friederike, Gesine, Greta, Hanna, Heike, Henrike, Imke, Ines, Johanna, Judith, Juliane, Karla,
      Katharina, Kerstin, Leonie, Lisbeth, Luise, Magdalena, Maike, Margarete, Marlene, Meike, Merle, Mirjam,
      Nele, Petra, Ricarda, Rosa, Sabine, Silke, Sophie, Stefanie, Svenja, Theresa, Ulrike, Ute, Wiebke,
      Verena
    `),
    male: list(`
      Andreas, Arne, Bastian, Benedikt, Bernd, Christoph, Clemens, David, Falk, Felix, Frank, Georg, Hannes,
      Henning, Holger, Jakob, Jan, Jens, Joachim, Jörg, Kai, Karsten, Konrad, Lars, Lorenz, Ludwig, Malte,
      Martin, Matthias, Moritz, Niels, Oskar, Paul, Ralf, Rüdiger, Sebastian, Stefan, Thilo, Till, Volker
    `),
    open: ['Kim', 'Alex', 'Robin', 'Toni', 'Luca'],
    last: list(`
      Ahrens, Albers, Bäcker, Bartels, Baumgart, Behrendt, Bergmann, Böhme, Brandt, Brückner, Buchholz, Busch,
      Claasen, Dietrich, Dörfler, Ebeling, Eichhorn, Engelhardt, Faber, Fechner, Feldmann, Fiedler, Fuhrmann,
      Gebhardt, Gerlach, Göbel, Graf, Grünwald, Haase, Hagemann, Hartwig, Heinrich, Heller, Henkel, Höfer,
      Hübner, Jäger, Jahnke, Kästner, Kellermann, Kirchner, Klages, Köhler, Korte, Krüger, Kühn, Kunze,
      Lindner, Löwe, Lüders, Marquardt, Mertens, Möller, Müller, Naumann, Neuhaus, Nolte, Oehler, Ostermann,
      Paulsen, Petersen, Pohl, Rademacher, Rahn, Reimers, Reinhold, Röder, Rohde, Sander, Schäfer, Scheffler,
      Schlüter, Schönfeld, Schröder, Seidel, Siebert, Sommer, Stahl, Steinbach, Stöver, Thiele, Trautmann,
      Uhlig, Ulbricht, Vogt, Voß, Wachter, Wegener, Weiß, Wendt, Wiegand, Winkler, Wolff, Zander, Ziegler,
      Zimmermann
    `),
  },
  {
    share: 22,
    languages: ['tr'],
    female: list(`
      Aylin, Ayşe, Banu, Defne, Ebru, Elif, Esra, Gülay, Hatice, Melis, Nazlı, Selin, Zeynep
    `),
    male: list(`
      Baran, Cem, Deniz, Emre, Kaan, Mehmet, Murat, Ozan, Serkan, Tolga, Yusuf
    `),
    last: list(`
      Acar, Aksoy, Arslan, Aydın, Çelik, Demir, Doğan, Erdem, Güneş, Kaplan, Kaya, Keskin, Koç, Özdemir,
      Öztürk, Polat, Şahin, Tekin, Uçar, Ünal, Yavuz, Yıldız
    `),
  },
  {
    share: 15,
    languages: ['ar'],
    female: list(`
      Amal, Dima, Hala, Lina, Maysa, Nour, Rania, Rima, Salma, Yasmin
    `),
    male: list(`
      Adnan, Bilal, Fadi, Hisham, Karim, Nabil, Omar, Samir, Tarek
    `),
    last: list(`
      Abbas, Al-Najjar, Barakat, Daoud, El-Masri, Fakhoury, Haddad, Hamdan, Ibrahim, Khalil, Khoury, Mansour,
      Nasser, Rahal, Saleh
    `),
  },
  {
    share: 17,
    languages: ['pl'],
    female: list(`
      Agata, Agnieszka, Beata, Dorota, Ewa, Joanna, Kinga, Magda, Małgorzata, Zofia
    `),
    male: list(`
      Adam, Jacek, Łukasz, Marek, Paweł, Piotr, Tomasz, Wojciech
    `),
    last: list(`
      Adamczyk, Baran, Cieślak, Dudek, Gajda, Kaczmarek, Kozioł, Król, Mazur, Nowak, Pawlak, Sikora, Stępień,
      Walczak, Wójcik, Wróbel, Zając
    `),
  },
  {
    share: 19,
    languages: ['ru'],
    also: ['uk'],
    female: list(`
      Alina, Anastasia, Darja, Irina, Jelena, Ksenia, Larissa, Ljudmila, Nadja, Olga, Oksana, Swetlana,
      Tatjana
    `),
    male: list(`
      Alexej, Anton, Boris, Dmitri, Jewgeni, Maxim, Oleg, Pawel, Viktor
    `),
    last: list(`
      Bondarenko, Derkatsch, Fischmann, Gontschar, Gurewitsch, Jurtschenko, Kogan, Kowalenko, Krawtschenko,
      Lissenko, Melnyk, Moroz, Reznik, Schapiro, Schewtschenko, Tkatsch, Wolkow-Beyer, Zimmer, Rudenko
    `),
  },
  {
    share: 11,
    languages: ['vi'],
    female: list(`
      Hạnh, Hương, Lan, Linh, Mai, Ngọc, Thảo
    `),
    male: ['Duy', 'Hải', 'Minh', 'Quang', 'Tuấn'],
    last: list(`
      Bùi, Đặng, Đỗ, Hoàng, Lê, Nguyễn, Phạm, Phan, Trần, Võ, Vũ
    `),
  },
  {
    share: 9,
    languages: ['fa'],
    female: ['Azadeh', 'Farnaz', 'Laleh', 'Mahsa', 'Shirin', 'Soraya'],
    male: ['Arash', 'Babak', 'Kian', 'Omid', 'Ramin'],
    last: list(`
      Ahmadi, Bahrami, Farhadi, Karimi, Moradi, Nazari, Rostami, Tavakoli, Zandi
    `),
  },
  {
    share: 5,
    languages: ['es'],
    female: ['Carmen', 'Lucía', 'Marisol'],
    male: ['Álvaro', 'Diego', 'Joaquín'],
    last: ['Castillo', 'Fuentes', 'Ibáñez', 'Navarro', 'Peña'],
  },
  {
    share: 5,
    languages: ['it'],
    female: ['Chiara', 'Giulia', 'Paola'],
    male: ['Davide', 'Lorenzo', 'Matteo'],
    last: ['Bianchi', 'Conti', 'De Santis', 'Ferrara', 'Moretti'],
  },
  {
    share: 5,
    languages: ['fr'],
    female: ['Aurélie', 'Camille', 'Solène'],
    male: ['Étienne', 'Mathieu', 'Rémi'],
    last: ['Delcourt', 'Fournier', 'Lemaire', 'Marchand', 'Rousselle'],
  },
  {
    share: 4,
    languages: ['el'],
    female: ['Despina', 'Eleni'],
    male: ['Giorgos', 'Nikos'],
    last: ['Anastasiou', 'Dimitriadis', 'Kostas', 'Vasileiou'],
  },
  {
    share: 5,
    languages: ['hr', 'sr'],
    female: ['Ivana', 'Jelka', 'Mirela'],
    male: ['Damir', 'Goran', 'Zoran'],
    last: ['Babić', 'Horvat', 'Jovanović', 'Marić', 'Petrović'],
  },
  {
    share: 4,
    languages: ['he'],
    female: ['Noa', 'Tamar'],
    male: ['Eitan', 'Yoav'],
    last: ['Ben-David', 'Levy', 'Rosen', 'Shalev'],
  },
  {
    share: 5,
    languages: ['en'],
    female: ['Abena', 'Grace', 'Imani'],
    male: ['Kwame', 'Samuel', 'Oliver'],
    last: ['Adjei', 'Mensah', 'Okafor', 'Sinclair', 'Whitmore'],
  },
  {
    share: 2,
    languages: ['pt'],
    female: ['Beatriz', 'Inês'],
    male: ['Rui', 'Tiago'],
    last: ['Carvalho', 'Nogueira'],
  },
];
