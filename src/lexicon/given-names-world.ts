/** Given names of the world beyond the English-speaking countries, as news in English writes them: women's. */
export const WOMEN = `
  Ada Adriana Agata Agnes Agnieszka Aida Ainhoa Aisha Aiko Akiko Alba Alejandra Alessandra Alessia Alicja Alina Aline
  Amal Amélie Amina Amira Ana Anabela Anaïs Ananya Anastasia Anastasiya Andrea Andrée Aneta Anežka Angela Angelika
  Anita Anja Anke Anna Anne Annegret Anneke Annika Antje Antonella Antonia Anuradha Aparna Arantxa Arwa Asma Asuka Astrid
  Ayaka Ayşe Aysel Azadeh Aziza Barbora Beatrice Beatriz Bea Benedetta Berit Birgit Bolanle Bojana Bożena Brigitte
  Camila Camille Carla Carlota Carmen Carolina Catarina Caterina Cécile Céline Chantal Chiara Chiamaka Chinwe Chiyo
  Christel Claudine Concepción Consuelo Cristina Dagmar Daniela Danuta Daria Dariya Delphine Deniz Despina Divya Dolores
  Dominika Dorota Dunja Ebru Edith Eglantine Ekaterina Elena Eleni Eleonora Elif Eliška Elisabeth Elisabetta Élise Elke
  Elvira Emel Emilie Emine Emiko Esperanza Esra Estela Esther Eva Evgenia Ewa Fabiana Fadwa Farah Farida Fatemeh Fatima
  Fatma Fatou Federica Feride Fernanda Filippa Fiorella Flavia Folake Francesca Francisca Françoise Frédérique Freja
  Frida Friederike Fumiko Gabriela Gabriella Gabrielle Galina Gemma Genevieve Giada Gina Giorgia Giovanna Giulia Gladys
  Gloria Golnaz Gordana Graça Greta Gro Gudrun Guadalupe Gunilla Habiba Hadiza Hana Hanna Hanan Hannelore Hanne Haruka
  Hedda Hedwig Heba Heidi Heike Helga Hélène Helle Henriette Hilde Hildegard Hina Hiroko Ida Ikram Ilaria Ilona Ilse Imane
  Imelda Inês Inés Inga Ingeborg Inger Ingrid Inna Irena Irene Irina Iryna Isabel Isabella Isabelle Isadora Ivana Iwona
  Izabela Jacinda Jadwiga Jana Jasmin Jasna Jelena Joana Joanna Johanna Jolanta Josefina Josephine Julia Juliana Jun Justyna
  Jutta Kadija Kalpana Kamala Karima Karin Karina Karla Karolina Kasia Katarina Katarzyna Kateryna Katharina Kavita Keiko
  Khadija Kinga Kirsten Klára Krystyna Kumiko Laila Lakshmi Larissa Larysa Latifa Laura Laurence Layla Leila Lena Leonie
  Leticia Leyla Lidia Liesel Ligia Liliana Lina Lindiwe Linnea Liudmyla Ljubica Lotte Louise Lourdes Lucía Lucia Lucie
  Lucinda Lucyna Ludmila Luísa Luisa Lupita Lyudmila Maartje Madeleine Magda Magdalena Magnhild Mahnaz Maia Maja Malala
  Malgorzata Małgorzata Manuela Margaux Margarethe Margarita Margherita Margit Margot Margrethe Mari Maria María Mariam
  Mariana Marianne Maribel Marie Mariko Marina Marion Marisa Marisol Marit Marjan Marta Marthe Martine Maryam Maryna Masako
  Mathilde Matilde Mayumi Mechthild Meera Mei Mercedes Mette Michaela Michèle Midori Mihaela Milena Mina Mireille Miriam
  Mirjana Misaki Miyuki Monika Monique Mónica Nadezhda Nadia Nadine Naima Nana Naoko Nasrin Nataliya Natalia Natalya Nathalie
  Nawal Neema Neha Nesrin Ngozi Nicole Nicoletta Nilufar Nina Nino Nisha Noémie Noor Nora Noura Nuria Odile Ofélia Oksana
  Olena Olga Orsolya Outi Paloma Paola Parisa Patricia Patrícia Paula Paulina Pauline Petra Pia Pilar Polina Pooja Priscila
  Priya Radhika Raffaella Raisa Rania Raquel Razia Regina Reiko Renata Renate Reyhan Ricarda Rina Rita Ritu Roberta Rocío
  Romina Rosa Rosalía Rosalinda Rosario Roxana Rumiana Rukmini Sabine Sachiko Safiya Sahar Saida Sakiko Sakura Salma Samira
  Sanae Sandrine Sanna Sara Saskia Satu Savitri Seda Selin Shabana Shakira Shirin Shreya Sibel Signe Sigrid Silje Silke
  Silvia Simona Simone Simonetta Sini Siri Slavica Snežana Sofia Sofie Solange Solveig Sonia Sonja Soraya Stefania Stefanie
  Steffi Sumi Sunita Susana Susanne Sushma Suzanne Svetlana Sylvie Tamar Tamara Tanja Tatiana Tatjana Tatyana Tereza Teresa
  Tetiana Thandiwe Thérèse Tiina Tomoko Tove Tuba Ulla Ulrike Uma Ursula Valentina Valérie Vanja Vera Věra Veronika Véronique
  Vesna Victorine Viktoria Vigdís Virginie Vjosa Wafa Waltraud Wiebke Wilhelmina Winnie Xiomara Yael Yana Yasmin Yasuko
  Yekaterina Yetunde Yevgenia Yoko Yolanda Yui Yuki Yukiko Yulia Yuliya Yumi Zahra Zainab Zdenka Zdeňka Zeynep Zineb Zofia
  Zoe Zoia Zsuzsanna Zuzana Bríd Sinéad Siobhán Gráinne Niamh Aoife Catriona Eilidh Mairi Effie Kirsty Fionnuala`

/** The same, men's. */
export const MEN = `
  Aabid Aad Aamir Abbas Abdel Abdelaziz Abderrahmane Abdou Abdul Abdulaziz Abdullah Abdulrahman Abebe Abel Abhijit Abiy Abu
  Achim Achmad Adalberto Adem Adil Adnan Adolfo Adri Agustín Ahmad Ahmed Ahmet Aidar Ajay Akbar Akio Akira Aksel Alain Alaa
  Albrecht Aleksandar Aleksander Aleksandr Aleksei Alejandro Alberto Aldo Alessandro Alessio Alexandre Alexandros Alexei
  Alexey Alfonso Alfredo Ali Alioune Aliyu Allal Almazbek Álvaro Alvaro Amadou Amílcar Amin Amir Amit Amr Anatoli Anatoly
  Anders Andrea Andreas Andrei André Andrés Andrew Andriy Andrzej Angelo Ángel Anil Ansgar Anselm Antoine Anton Antonín
  Antonio António Antti Anwar Anzor Aonghas Apostolos Aram Arash Aravind Ari Armando Armen Arne Arnaud Arsen Arturo Arvind
  Ashok Ashraf Asif Aslan Atsushi Attila Augusto Aurelio Axel Aydin Ayman Aziz Babatunde Baptiste Barham Bart Bartosz Bashar
  Bassam Bastiaan Bayram Bedřich Benito Benoît Benyamin Bernardo Bernd Bertil Bertrand Besnik Bilal Bjarne Björn Bjørn
  Bogdan Bohdan Bohumil Boris Borislav Børge Branislav Branko Bruno Burak Carlo Carlos Cem Cengiz César Cesar Chandra Charif
  Cheikh Chidi Chinedu Christoph Christophe Claudio Claus Clemens Constantin Cornelius Cristian Cristiano Cristóbal Cyril
  Cyrille Dag Daisuke Dalibor Damian Damir Damjan Daniele Danilo Danylo Dario Dariusz Dawid Dawit Denis Denys Detlef Deepak
  Devendra Dhruv Didier Diego Dieter Dilip Dimitri Dimitris Dimitrios Dinesh Dirk Djordje Dmitri Dmitry Dmytro Domenico
  Domingo Dragan Dražen Duarte Dušan Eduard Eduardo Edvard Efraín Egon Eiji Einar Elias Elio Elmar Emeka Emil Emile Émile
  Emiliano Emilio Emin Emir Emmanuel Emre Enda Enrico Enrique Ercan Erdal Erhan Erich Erik Erkki Ernesto Ernst Esteban
  Étienne Etienne Eugenio Evgeny Fabian Fabien Fabio Fabrice Fadi Fahad Faisal Farhad Farid Farouk Fatih Faustino Federico
  Felipe Félix Ferdinand Ferenc Fergus Fernando Ferran Fidel Filip Filippo Flavio Florent Florian Fouad Francesco Francisco
  Franco François Franz Fred Frederik Fredrik Friedrich Frits Fritz Fumio Fyodor Gabriel Gaétan Gamal Ganesh Gaston Gautam
  Geert Gennady Georg Georges Georgi Georgios Gerard Gérard Gerd Gerhard Germán Gert Ghassan Giacomo Gianluca Gianni Gilles
  Ginés Giorgi Giorgio Giovanni Giuseppe Giulio Goran Gonzalo Gopal Grzegorz Guido Guilherme Guillaume Guillermo Gunnar
  Günter Günther Gustav Gustavo Gyula Habib Hadi Hafiz Håkan Hakan Hakeem Hamid Hamza Hannes Hans Harald Hari Harish Haruki
  Haruto Hasan Hassan Hashim Heinrich Heinz Hélio Helmut Hendrik Henri Henrik Henrique Henryk Herbert Héctor Hermann Hernán
  Hideki Hideo Hikaru Hiroki Hiroshi Hisham Holger Horacio Horst Hossein Hubert Hugo Humberto Hussein Hüseyin Ibrahim İbrahim
  Idris Ignacio Igor Ihor Ikechukwu Ikuo Ildar Ilham Ilya Imad Imran Imre Inácio Ingo Ingvar Irakli Iqbal Isaac Isamu Isao
  Iskander Ismail Ismaïl István Ivan Ivo Iván Jaakko Jacek Jacques Jafar Jaime Jair Jakob Jakub Jamal James Jan Janne János
  Janusz Jaroslav Jarosław Jari Javad Javier Jawad Jean Jens Jérôme Jerzy Jesper Ján Jiří Jiro Joachim João Joaquim Joaquín
  Jochen Joël Jörg Joko Jolyon Jón Jonas Joost Jordi Jorge Jørgen José Josef Josep Josip Jovan Juan Juha Jukka Julien Julio
  Jun Jürgen Jurgen Juri Jusuf Kaan Kai Kaj Kamal Kamil Karel Karim Karl Karol Karsten Kasper Kazimierz Kazuo Keisuke Kemal
  Kenji Kenichi Kenta Kerem Khaled Khalid Khalil Kiran Kiril Klaus Klemens Koen Kofi Koichi Koji Kojo Konrad Konstantin Kostas
  Krishna Kristian Kristof Kristoffer Krzysztof Kunal Kwaku Kwabena Kyösti Laas Ladislav Lajos Lars Laszlo László Laurent
  Lázaro Lech Leif Lennart Léon Leonardo Leoncio Leonid Leopoldo Leszek Lionel Lorenzo Lothar Luc Luca Lucas Lucjan Ludovic
  Ludwig Luigi Luís Luis Luiz Luka Lukas Lukáš Łukasz Maciej Magnus Mahamadou Mahathir Mahdi Mahesh Mahmood Mahmoud Maksim
  Malik Mamadou Manfred Manish Manmohan Manoj Manolo Manuel Marat Marc Marcel Marcelo Marcin Marco Marcos Marek Mario Marius
  Mariusz Markku Marko Markus Martín Martti Masahiro Masashi Masato Massimo Mateo Mateusz Mathieu Mathis Mati Matias Matteo
  Matthias Matthieu Matti Maurizio Mauro Maxim Maxime Mehdi Mehmet Mesut Metin Michael Michał Michel Michele Miguel Mihai
  Mikael Mikhail Mikheil Mikko Miklós Milan Miloš Miloš Milorad Milos Minh Miro Miroslav Mirza Mladen Modesto Mohamed Mohammad
  Mohammed Mohan Mohsen Moïse Mordechai Moritz Morten Mostafa Moussa Muhammad Muhammadu Mukesh Mukhtar Murad Murat Mustafa
  Mykhailo Mykola Naci Nadeem Nadir Naguib Nandan Naoki Narendra Naser Nasser Nathanaël Naveed Navin Nawaf Nelson Nenad
  Néstor Nicola Nicolae Nicolas Nicolás Niels Nikhil Nikita Nikola Nikolai Nikolaj Nikolaos Nikos Nils Nitin Nizar Norbert
  Noriyuki Nuno Nuri Obinna Octavio Olaf Olav Oleg Oleh Oleksandr Oleksii Oleksiy Olexiy Olivier Olle Olu Olusegun Omar
  Ömer Onur Oriol Orlando Oscar Óscar Oskar Osman Osamu Otto Oumar Øystein Pablo Pál Panagiotis Pankaj Paolo Pascal Paschal
  Patrice Patricio Paulo Pavel Pavlo Paweł Pedro Pekka Petar Péter Petr Petro Petros Philippe Pierre Pietro Piet Pieter
  Piotr Plamen Poul Prakash Pranab Prasad Pravin Predrag Radek Radoslav Rafael Rafał Raffaele Rafiq Ragnar Raghuram Rahul
  Raimund Raj Rajan Rajesh Rajiv Rakesh Ramesh Ramiro Ramón Ramzan Ranil Raoul Rashid Rasmus Raúl Ravi Recep Refik Reijo
  Reiner Reinhard Reinhold Rémy Renato Renaud René Reza Ricardo Riccardo Rifat Rigoberto Risto Robert Roberto Roberts Rodrigo
  Roelof Rogelio Rohit Roland Rolf Roman Romano Romain Ronaldo Roméo Rubén Rudolf Ruslan Rustam Ryō Ryota Saad Sadiq Saeed
  Said Sakari Salah Saleh Salem Salim Salman Salvador Salvatore Sameer Sami Samir Sandor Sándor Sandro Sanjay Sanjiv Santiago
  Sanjeev Satoshi Satya Saul Sayed Sebastiaan Sebastián Selim Semyon Serge Sergei Sergey Serghei Sergio Sérgio Serhii Serhiy
  Seydou Shahid Shankar Shashi Shehbaz Shigeru Shin Shinji Shinzo Shiro Shlomo Siegfried Sigurd Silvio Simão Şükrü Slavko
  Slobodan Sorin Søren Stanisław Stanislav Stefan Stefano Stefanos Stéphane Stéfanos Steffen Stellan Sten Stian Stig Subhash
  Sudhir Suleiman Süleyman Sunil Suresh Susilo Svein Sven Svetozar Tadeusz Tadashi Taha Takashi Takeshi Takuya Tapio
  Taras Tareq Tariq Taro Tarō Tatsuya Tayyip Tedros Teemu Tero Tetsuya Theodoros Theo Thiago Thierry Thilo Thorsten Tiago
  Tibor Tigran Tihomir Timo Timur Toivo Tobias Tomas Tomás Tomáš Tomasz Tomaž Tommaso Toru Torsten Toshio Tsvetan Tunde
  Tunç Turgut Udo Ueli Ugo Ulf Ulrich Umar Umberto Umer Urs Uwe Vaclav Václav Vadim Valentin Valery Valeriy Vasco Vasil
  Vasily Vasyl Veit Velimir Vicente Vicenç Vidkun Vijay Vikram Viktor Vincent Vincenzo Vinod Vishal Vit Vitali Vitaliy Vítor
  Vittorio Vivek Vlad Vladimir Vladislav Vlado Vojislav Vojtěch Volker Volodymyr Vuk Vyacheslav Waleed Walid Walter Waqar
  Werner Wiesław Wilfried Wilhelm Willem Willy Wim Władysław Wojciech Wolfgang Xabier Xavi Xavier Yacine Yair Yann Yannick
  Yannis Yaron Yaşar Yasir Yasser Yasuo Yevgeny Yitzhak Yngve Yoav Yoshihide Yoshio Youssef Youssou Yuji Yukio Yunus Yuri
  Yuriy Yury Yusuf Yves Zaheer Zaid Zakaria Zarko Zbigniew Zdeněk Zdravko Željko Zhivko Ziad Zine Zlatko Zlatan Zoltán Zoran
  Zurab Jintao Jinping Keqiang Eamon Murdo Malachy Ciarán Cormac Diarmuid`
